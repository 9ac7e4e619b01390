import { readCatalog, type CatalogModel } from "./model-catalog.ts";
import { readProvider, type ModelProvider } from "./model-provider.ts";
import { readBetaFeatures } from "./beta-features.ts";
import type { ConfigTable } from "./config-table.ts";
import { booleanSetting, integerSetting, settingAt, textSetting } from "./read-setting.ts";

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
  if (provider === undefined) return missingProvider(providerId);
  const catalogPath = textSetting(table, "model_catalog_json");
  if (catalogPath === undefined) return NO_CATALOG;
  const catalog = readCatalog(catalogPath);
  if (catalog.kind === "failed") return catalog;
  const slug = choices.model ?? textSetting(table, "model");
  const model = slug === undefined ? firstModel(catalog.models) : catalog.models.get(slug);
  if (model === undefined) return { ...NO_CATALOG, what: `a model that is not in the catalog` };
  return { kind: "resolved", settings: fillIn(table, { model, provider, choices }) };
}

const BUILT_IN_PROVIDERS: ReadonlySet<string> = new Set(["openai", "ollama", "lmstudio"]);

function missingProvider(id: string): ResolvedSettings {
  if (!BUILT_IN_PROVIDERS.has(id)) {
    return { kind: "failed", message: `Model provider \`${id}\` not found` };
  }
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
  readonly choices: SettingChoices;
}

function fillIn(table: ConfigTable, { model, provider, choices }: Found): ExecSettings {
  return {
    model,
    provider,
    sandbox: choices.sandbox ?? configuredSandbox(table, choices),
    effort: textSetting(table, "model_reasoning_effort"),
    summary: textSetting(table, "model_reasoning_summary"),
    verbosity: textSetting(table, "model_verbosity"),
    instructions: textSetting(table, "instructions") ?? model.instructions,
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
