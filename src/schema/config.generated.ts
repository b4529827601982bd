// Made from the schema beside it by `npm run generate -- --types`. Do not edit.

export interface ConfigFile {
  $schema?: string;
}
