/** Binary values only for files kept in the register; the history holds none. */
export type SqlValue = string | number | null | Uint8Array;

/** A statement (or a part of one) whose values are parameters, never text. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

const isSql = (value: SqlValue | Sql): value is Sql =>
  value !== null && typeof value === 'object' && !(value instanceof Uint8Array);

/** Tag for statements: every `${value}` becomes a parameter, every `${sql`…`}` a part of the statement. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (SqlValue | Sql)[]): Sql {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, i) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[i + 1] ?? '';
  });
  return { text, values };
}

/** Parts joined by a separator that is written in the program (", ", " AND "). */
export function sqlJoin(parts: readonly Sql[], separator: string): Sql {
  return {
    text: parts.map((part) => part.text).join(separator),
    values: parts.flatMap((part) => part.values),
  };
}

/** A name of a table or column, quoted. Only for names from the program or from the schema. */
export function sqlName(name: string): Sql {
  return { text: `"${name.replaceAll('"', '""')}"`, values: [] };
}

/** `a = ?, b = ?` for UPDATE, from columns that are given; undefined ones are left out. Null when none is. */
export function sqlAssignments(columns: Readonly<Record<string, SqlValue | undefined>>): Sql | null {
  const given = Object.entries(columns).filter(
    (entry): entry is [string, SqlValue] => entry[1] !== undefined,
  );
  if (given.length === 0) return null;
  return sqlJoin(
    given.map(([name, value]) => sql`${sqlName(name)} = ${value}`),
    ', ',
  );
}
