import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "preview/", ".cache/", ".astro/", "node_modules/", "**/*.tmp/"] },
  ...tseslint.configs.strict,
  {
    rules: {
      "no-console": "error",
      eqeqeq: ["error", "smart"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "max-lines": ["error", { max: 300 }],
    },
  },
  { files: ["scripts/**"], rules: { "no-console": "off" } },
);
