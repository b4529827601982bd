/** The text of every types file, by its path from the project's folder. */
export declare function schemaTypes(root: string): Promise<Readonly<Record<string, string>>>;
