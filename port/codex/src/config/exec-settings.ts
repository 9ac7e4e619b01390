import { readCatalog, type CatalogModel } from "./model-catalog.ts";
import { readProvider, type ModelProvider } from "./model-provider.ts";
import { readBetaFeatures } from "./beta-features.ts";
import type { ConfigTable } from "./config-table.ts";
import {
  booleanSetting,
  integerSetting,
  settingAt,
  textSetting,
  textsSetting,
} from "./read-setting.ts";
import { readText } from "../text/read-text.ts";

/** The name of a sandbox, as settings and command line know it. */
type SandboxMode = "read-only" | "workspace-write" | "danger-full-access";

/** What a run of `exec` goes by, with every default filled in. */
export interface ExecSettings {
  readonly model: CatalogModel;
  readonly provider: ModelProvider;
  readonly sandbox: SandboxMode;
  /** As configured; what the model gets when it is not is in the catalog. */
  readonly effort: string | undefined;
  readonly summary: string | undefined;
  readonly verbosity: string | undefined;
  readonly instructions: string;
  /** A developer message of the user's own, which comes first. */
  readonly developerInstructions: string | undefined;
  readonly webSearch: "disabled" | "cached" | "live";
  readonly hasShellTool: boolean;
  readonly hasAgentTools: boolean;
  /** In bytes. */
  readonly guideLimit: number;
  readonly guideFallbacks: readonly string[];
  readonly personality: string;
  readonly hideReasoning: boolean;
  readonly showRawReasoning: boolean;
  readonly allowLoginShell: boolean;
  /** In tokens. `undefined`: as the catalog says. */
  readonly toolOutputLimit: number | undefined;
  /** The experimental features that are on, for a request header. */
  readonly betaFeatures: string;
}

/** What the command line adds to the settings. */
export interface SettingChoices {
  readonly model: string | undefined;
  readonly sandbox: SandboxMode | undefined;
  /** Whether the work directory has any trust decision, which changes the default sandbox. */
  readonly isProjectKnown: boolean;
}

/** Settings, a mistake in them, or something the port cannot do yet. */
export type ResolvedSettings =
  | { readonly kind: "resolved"; readonly settings: ExecSettings }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "unsupported"; readonly what: string; readonly hint: string };

const NO_CATALOG = {
  kind: "unsupported",
  what: "the built-in model catalog",
  hint: "set model_catalog_json in config.toml to a file that describes the model",
} as const;

/** Fill in what the settings leave open. Reads the model catalog. */
export function resolveSettings(table: ConfigTable, choices: SettingChoices): ResolvedSettings {
  const providerId = textSetting(table, "model_provider") ?? "openai";
  const provider = readProvider(table, providerId);
  const catalogPath = textSetting(table, "model_catalog_json");
  const catalog = catalogPath === undefined ? undefined : readCatalog(catalogPath);
  if (catalog?.kind === "failed") return catalog;
  if (provider === undefined) return unsupportedProvider(providerId);
  if (catalog === undefined) return NO_CATALOG;
  const slug = choices.model ?? textSetting(table, "model");
  const model = slug === undefined ? firstModel(catalog.models) : catalog.models.get(slug);
  if (model === undefined) return { ...NO_CATALOG, what: `a model that is not in the catalog` };
  const file = readInstructions(table);
  if (file.kind === "failed") return file;
  const { instructions } = file;
  const settings = fillIn(table, { model, provider, instructions, choices });
  return { kind: "resolved", settings };
}

function readInstructions(
  table: ConfigTable,
):
  | { readonly kind: "read"; readonly instructions: string | undefined }
  | { readonly kind: "failed"; readonly message: string } {
  const path = textSetting(table, "model_instructions_file");
  if (path === undefined) return { kind: "read", instructions: undefined };
  const read = readText(path);
  if (read.kind === "text") return { kind: "read", instructions: read.text.trim() };
  const message = `failed to read model instructions file ${path}: ${read.message}`;
  return { kind: "failed", message };
}

function unsupportedProvider(id: string): ResolvedSettings {
  return {
    kind: "unsupported",
    what: `the built-in model provider "${id}"`,
    hint: "set model_provider and [model_providers.NAME] in config.toml",
  };
}

function firstModel(models: ReadonlyMap<string, CatalogModel>): CatalogModel | undefined {
  return [...models.values()][0];
}

interface Found {
  readonly model: CatalogModel;
  readonly provider: ModelProvider;
  /** The text of `model_instructions_file`. */
  readonly instructions: string | undefined;
  readonly choices: SettingChoices;
}

function readWebSearch(table: ConfigTable): ExecSettings["webSearch"] {
  const mode = textSetting(table, "web_search");
  return mode === "disabled" || mode === "live" ? mode : "cached";
}

function fillIn(
  table: ConfigTable,
  { model, provider, instructions, choices }: Found,
): ExecSettings {
  return {
    model,
    provider,
    sandbox: choices.sandbox ?? configuredSandbox(table, choices),
    effort: textSetting(table, "model_reasoning_effort"),
    summary: textSetting(table, "model_reasoning_summary"),
    verbosity: textSetting(table, "model_verbosity"),
    instructions: instructions ?? textSetting(table, "instructions") ?? model.instructions,
    developerInstructions: textSetting(table, "developer_instructions"),
    webSearch: readWebSearch(table),
    hasShellTool: booleanSetting(table, "features.shell_tool") ?? true,
    hasAgentTools: booleanSetting(table, "features.multi_agent") ?? true,
    guideLimit: integerSetting(table, "project_doc_max_bytes") ?? 32_768,
    guideFallbacks: textsSetting(table, "project_doc_fallback_filenames"),
    personality: textSetting(table, "personality") ?? "pragmatic",
    hideReasoning: booleanSetting(table, "hide_agent_reasoning") ?? false,
    showRawReasoning: booleanSetting(table, "show_raw_agent_reasoning") ?? false,
    allowLoginShell: booleanSetting(table, "allow_login_shell") ?? true,
    toolOutputLimit: integerSetting(table, "tool_output_token_limit"),
    betaFeatures: readBetaFeatures(settingAt(table, "features")),
  };
}

function configuredSandbox(table: ConfigTable, { isProjectKnown }: SettingChoices): SandboxMode {
  const mode = textSetting(table, "sandbox_mode");
  switch (mode) {
    case "read-only":
    case "workspace-write":
    case "danger-full-access":
      return mode;
    case undefined:
    default:
      return isProjectKnown ? "workspace-write" : "read-only";
  }
}
