import {
  booleanAt,
  isJsonObject,
  listAt,
  numberAt,
  objectAt,
  parseJson,
  textAt,
} from "../responses/json.ts";
import type { JsonObject } from "../responses/json.ts";
import { readText } from "../text/read-text.ts";
import { describeMisfit, type JsonStruct } from "../tools/json-shape.ts";

/** What a catalog tells of one model, as far as a turn needs it. */
export interface CatalogModel {
  readonly slug: string;
  readonly instructions: string;
  readonly defaultEffort: string | undefined;
  readonly supportsSummaries: boolean;
  readonly defaultSummary: string;
  readonly defaultVerbosity: string | undefined;
  readonly parallelToolCalls: boolean;
  readonly hasApplyPatch: boolean;
  readonly supportsSearchTool: boolean;
  /** Whether its instructions are made from a template. */
  readonly hasTemplate: boolean;
  /** Whether the server sells it at several speeds. */
  readonly hasServiceTiers: boolean;
  /** In tokens, after the share that the catalog sets aside. `undefined`: unknown. */
  readonly contextWindow: number | undefined;
  /** How much of a tool's output the model sees. */
  readonly outputLimit: { readonly unit: "tokens" | "bytes"; readonly limit: number };
}

/** The models of a catalog file by slug, or what is wrong with the file. */
export type ReadCatalog =
  | { readonly kind: "catalog"; readonly models: ReadonlyMap<string, CatalogModel> }
  | { readonly kind: "failed"; readonly message: string };

const TEXT = { kind: "text" } as const;

const CATALOG: JsonStruct = {
  kind: "struct",
  name: "ModelsResponse",
  required: {
    models: {
      kind: "list",
      of: {
        kind: "struct",
        name: "ModelInfo",
        required: {
          slug: TEXT,
          display_name: TEXT,
          supported_reasoning_levels: {
            kind: "list",
            of: { ...emptyStruct("ReasoningEffortPreset") },
          },
          shell_type: TEXT,
          visibility: TEXT,
          supported_in_api: { kind: "boolean" },
          priority: { kind: "i32" },
          base_instructions: TEXT,
        },
        optional: {},
        isClosed: false,
      },
    },
  },
  optional: {},
  isClosed: false,
};

/**
 * Read a `model_catalog_json` file.
 *
 * Source: docs/reference/exec.md section 16
 */
export function readCatalog(path: string): ReadCatalog {
  const read = readText(path);
  if (read.kind !== "text") return { kind: "failed", message: read.message };
  const misfit = describeMisfit(read.text, CATALOG);
  if (misfit !== undefined) {
    const message = `failed to parse model_catalog_json path \`${path}\` as JSON: ${misfit}`;
    return { kind: "failed", message };
  }
  const json = parseJson(read.text);
  const models = listAt(isJsonObject(json) ? json : undefined, "models").filter(isJsonObject);
  if (models.length === 0) {
    const message = `model_catalog_json path \`${path}\` must contain at least one model`;
    return { kind: "failed", message };
  }
  return {
    kind: "catalog",
    models: new Map(models.map((model) => [textAt(model, "slug") ?? "", readModel(model)])),
  };
}

function emptyStruct(name: string): JsonStruct {
  return { kind: "struct", name, required: {}, optional: {}, isClosed: false };
}

function readModel(model: JsonObject): CatalogModel {
  const truncation = objectAt(model, "truncation_policy");
  return {
    slug: textAt(model, "slug") ?? "",
    instructions: textAt(model, "base_instructions") ?? "",
    defaultEffort: textAt(model, "default_reasoning_level"),
    supportsSummaries: booleanAt(model, "supports_reasoning_summaries") ?? false,
    defaultSummary: textAt(model, "default_reasoning_summary") ?? "auto",
    defaultVerbosity: readVerbosity(model),
    parallelToolCalls: booleanAt(model, "supports_parallel_tool_calls") ?? false,
    hasApplyPatch: textAt(model, "apply_patch_tool_type") !== undefined,
    supportsSearchTool: booleanAt(model, "supports_search_tool") ?? false,
    hasTemplate: objectAt(model, "model_messages") !== undefined,
    hasServiceTiers: listAt(model, "service_tiers").length > 0,
    contextWindow: readWindow(model),
    outputLimit: {
      unit: textAt(truncation, "mode") === "bytes" ? "bytes" : "tokens",
      limit: numberAt(truncation, "limit") ?? 10_000,
    },
  };
}

function readVerbosity(model: JsonObject): string | undefined {
  return booleanAt(model, "support_verbosity") === true
    ? textAt(model, "default_verbosity")
    : undefined;
}

function readWindow(model: JsonObject): number | undefined {
  const window = numberAt(model, "context_window");
  const percent = numberAt(model, "effective_context_window_percent") ?? 95;
  return window === undefined ? undefined : Math.floor((window * percent) / 100);
}
