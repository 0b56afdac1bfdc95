package dk.tidlig.child.record;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes a child findable by its names; an unborn one also by its mother's.
@Component
public class NameIndex {
    private final JdbcClient jdbc;

    NameIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By what its row and its mother's say now, and by nothing else.
    public void refresh(ChildId child) {
        jdbc.sql("""
                        select c.given_name, c.family_name,
                               case when c.born_on is null then m.given_name end as mother_given,
                               case when c.born_on is null then m.family_name end as mother_family
                          from child.child c
                          left join child.adult m on m.municipality_id = c.municipality_id and m.id = c.mother_id
                         where c.municipality_id = :municipality and c.id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query((row, number) -> NameThrees.of(
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("mother_given"),
                        row.getString("mother_family")))
                .optional()
                .ifPresent(threes -> replace(child, threes));
    }

    private void replace(ChildId child, Set<String> threes) {
        jdbc.sql("delete from child.name_trigram where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .update();
        jdbc.sql("""
                        insert into child.name_trigram (municipality_id, trigram, child_id)
                        select :municipality, trigram, :child from unnest(:threes::text[]) as trigram
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("threes", threes.toArray(String[]::new))
                .update();
    }
}
