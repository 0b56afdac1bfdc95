package dk.tidlig.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Style rule 16, asked of the migrated database: every table belongs to a municipality, in every key, under row-level
/// security; moments have a zone; names are singular; the application owns nothing, the fact reader reads no table.
final class SchemaRules {
    /// Every table of ours, by its whole name.
    private static final String TABLES = """
            with tables as (
                select c.oid, n.nspname || '.' || c.relname as name, n.nspname as schema, c.relname, c.relrowsecurity, c.relforcerowsecurity
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p')
                   and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'tidlig_migration'))
            """;

    /// Words of one that end as words of many do.
    private static final String SINGULAR = "(ss|us|is|as|news|series|settings)$";

    private final JdbcClient jdbc;
    private final Set<String> exceptions;

    /// @param exceptions tables that belong to no municipality, `schema.table`
    SchemaRules(JdbcClient jdbc, Set<String> exceptions) {
        this.jdbc = jdbc;
        this.exceptions = exceptions;
    }

    List<String> flaws() {
        var flaws = new ArrayList<String>();
        flaws.addAll(ofMunicipality("has no municipality_id that is never null", """
                select name from tables t
                 where not exists (select from pg_attribute a
                                    where a.attrelid = t.oid and a.attname = 'municipality_id' and a.attnotnull
                                      and a.atttypid = 'uuid'::regtype)
                """));
        flaws.addAll(ofMunicipality("has no primary key that begins with municipality_id", """
                select name from tables t
                 where not exists (select from pg_index i join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                                    where i.indrelid = t.oid and i.indisprimary and a.attname = 'municipality_id')
                """));
        flaws.addAll(ofMunicipality("is not under forced row-level security", """
                select name from tables t where not (relrowsecurity and relforcerowsecurity)
                """));
        flaws.addAll(ofMunicipality("has no policy that asks for the bound municipality, to read and to write", """
                select name from tables t
                 where not exists (select from pg_policy p
                                    where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive
                                      and pg_get_expr(p.polqual, t.oid) like '%app.municipality%'
                                      and pg_get_expr(p.polwithcheck, t.oid) like '%app.municipality%')
                """));
        flaws.addAll(query("""
                select name || '.' || p.polname || ' is a further policy' from tables t
                  join pg_policy p on p.polrelid = t.oid and p.polpermissive and p.polname <> 'municipality'
                """));
        flaws.addAll(keys());
        flaws.addAll(columnsAndNames());
        return flaws.stream().distinct().sorted().toList();
    }

    private List<String> keys() {
        var flaws = new ArrayList<String>();
        flaws.addAll(ofMunicipality("", """
                select name || ' has the unique index ' || i.indexrelid::regclass::text || ' that does not begin with municipality_id'
                  from tables t join pg_index i on i.indrelid = t.oid and i.indisunique and not i.indisprimary
                  left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                 where a.attname is distinct from 'municipality_id'
                """));
        flaws.addAll(ofMunicipality("", """
                select t.name || ' has the foreign key ' || k.conname || ' without municipality_id on both sides'
                  from tables t
                  join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
                  join tables target on target.oid = k.confrelid
                 where target.name <> all (array[:exceptions])
                   and not exists (select from unnest(k.conkey, k.confkey) as pair(own, other)
                                     join pg_attribute a on a.attrelid = t.oid and a.attnum = own
                                     join pg_attribute b on b.attrelid = target.oid and b.attnum = other
                                    where a.attname = 'municipality_id' and b.attname = 'municipality_id')
                """));
        return flaws;
    }

    private List<String> columnsAndNames() {
        var flaws = new ArrayList<String>();
        flaws.addAll(query("""
                select name || '.' || a.attname || ' is a moment without a zone'
                  from tables t join pg_attribute a on a.attrelid = t.oid
                 where a.attnum > 0 and not a.attisdropped
                   and a.atttypid in ('timestamp'::regtype, 'time with time zone'::regtype)
                """));
        flaws.addAll(query("""
                select name || ' is a name of many' from tables t
                 where relname ~ 's$' and relname !~ '%s' and name <> all (array[:exceptions])
                """.formatted(SINGULAR)));
        flaws.addAll(query("""
                select name || ' is an exception without a comment that says why' from tables t
                 where name = any (array[:exceptions]) and coalesce(obj_description(t.oid, 'pg_class'), '') = ''
                """));
        return flaws;
    }

    /// Who has rights that he ought not to have.
    List<String> rights() {
        var flaws = new ArrayList<String>();
        flaws.addAll(query("""
                select rolname || ' is a superuser, or may bypass row-level security, or make roles or databases'
                  from pg_roles
                 where rolname in ('tidlig_app', 'tidlig_fact', 'tidlig_owner')
                   and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                """));
        flaws.addAll(query("""
                select c.oid::regclass::text || ' is owned by ' || r.rolname
                  from pg_class c join pg_roles r on r.oid = c.relowner
                 where r.rolname in ('tidlig_app', 'tidlig_fact')
                """));
        flaws.addAll(query("""
                select 'tidlig_app may truncate, or hang something on, ' || name from tables t
                 where has_table_privilege('tidlig_app', t.oid, 'truncate, references, trigger')
                """));
        flaws.addAll(query("""
                select 'tidlig_fact has a right on the table ' || name from tables t
                 where has_table_privilege('tidlig_fact', t.oid, 'select, insert, update, delete, truncate, references, trigger')
                    or has_any_column_privilege('tidlig_fact', t.oid, 'select, insert, update, references')
                """));
        flaws.addAll(query("""
                select r.rolname || ' may make things in the schema ' || n.nspname
                  from pg_namespace n, pg_roles r
                 where r.rolname in ('tidlig_app', 'tidlig_fact')
                   and n.nspname !~ '^pg_' and has_schema_privilege(r.rolname, n.oid, 'create')
                """));
        return flaws;
    }

    /// Views that the fact reader may read but that are no facts, and columns of facts that point at somebody.
    List<String> facts() {
        return query("""
                select c.oid::regclass::text || '.' || a.attname || ' is read by the fact reader'
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                 where c.relkind in ('v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                   and has_table_privilege('tidlig_fact', c.oid, 'select')
                   and (c.relname !~ '_fact$'
                        or a.attname ~ '(^|_)(child_id|user_id|account_id|actor_id|by|name|cpr|address|phone|email|note|text)$')
                """);
    }

    /// @param flaw what is said of each table; empty when the query says it all
    private List<String> ofMunicipality(String flaw, String sql) {
        return query(sql).stream()
                .filter(found -> !exceptions.contains(found.split(" ")[0]))
                .map(found -> (found + " " + flaw).strip())
                .toList();
    }

    private List<String> query(String sql) {
        var statement = jdbc.sql(TABLES + sql);
        return (sql.contains(":exceptions") ? statement.param("exceptions", exceptions) : statement)
                .query(String.class)
                .list();
    }
}
