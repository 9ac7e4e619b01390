import { defineDeviations } from "../../harness/core/verdict/deviation.ts";

export default defineDeviations([]);
