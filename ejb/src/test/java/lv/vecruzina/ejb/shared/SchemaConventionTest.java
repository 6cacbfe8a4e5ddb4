package lv.vecruzina.ejb.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What every table of the schema care has in common; a convention is a failing test. */
class SchemaConventionTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String TABLES = """
            select c.oid, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'care' and c.relkind = 'r' and c.relname <> 'flyway_schema_history'""";

    private static void assertNone(String why, String sql) {
        List<Map<String, Object>> broken = db.rows(sql);
        assertEquals(List.of(), broken, why);
    }

    @Test
    void everyTableCarriesTheMarkOfItsLastTransaction() {
        assertNone("no xid8 mark", "select name from (" + TABLES + """
                ) t where not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'changed_in'
                and a.atttypid = 'xid8'::regtype and a.attnotnull)""");
    }

    /** Written once and never changed: what the history, the openings and the rows of a delivery are made of. */
    private static final String WRITTEN_ONCE = "('history', 'tombstone', 'client_opening', 'delivery_row')";

    @Test
    void everyTableIsTracked() {
        assertNone(
                "no trigger for mark, history and tombstone",
                "select name from (" + TABLES + ") t where name not in " + WRITTEN_ONCE + """
                 and (select count(*) from pg_trigger g where g.tgrelid = t.oid
                     and g.tgname in ('mark', 'keep_history', 'leave_tombstone') and g.tgenabled = 'O') <> 3""");
    }

    @Test
    void everyTableSaysWhatOneRowIs() {
        assertNone(
                "no comment with the grain",
                "select name from (" + TABLES
                        + ") t where coalesce(obj_description(t.oid, 'pg_class'), '') !~ '^One row per '");
    }

    @Test
    void tablesAreSingular() {
        assertNone("plural", "select name from (" + TABLES + ") t where name ~ 's$' and name !~ '(ss|us|is)$'");
    }

    @Test
    void everyForeignKeyHasAnIndex() {
        assertNone("no index that begins with the key", """
                select k.conrelid::regclass::text as name, k.conname from pg_constraint k
                join pg_namespace n on n.oid = k.connamespace and n.nspname = 'care'
                where k.contype = 'f' and not exists (
                    select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1])""");
    }

    @Test
    void everyCheckIsNamedAsASentence() {
        assertNone("named by the database", """
                select k.conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace and n.nspname = 'care'
                where k.contype in ('c', 'x') and k.conname ~ '_check\\d*$'""");
    }

    @Test
    void textHasNoLengthAndInstantsHaveAZone() {
        assertNone("varchar or timestamp without zone", """
                select table_name, column_name from information_schema.columns where table_schema = 'care'
                and table_name <> 'flyway_schema_history'
                and data_type in ('character varying', 'character', 'timestamp without time zone')""");
    }
}
