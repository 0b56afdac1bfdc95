package dk.tidlig.child.record;

import dk.tidlig.access.Grant;
import dk.tidlig.tenancy.Tenant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Erases all that this module keeps of a child.
@Component
public class Erasure {
    private static final String[] OF_THE_CHILD = {"consent", "amendment", "kin", "home", "name_trigram", "civil_number"
    };
    private final JdbcClient jdbc;

    Erasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int erase(Grant grant) {
        var adults = jdbc.sql("""
                        select adult_id from child.kin where municipality_id = :municipality and child_id = :child
                        union
                        select mother_id from child.child
                         where municipality_id = :municipality and id = :child and mother_id is not null
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(UUID.class)
                .list();
        int rows = 0;
        for (var table : OF_THE_CHILD) {
            rows += delete(
                    "delete from child." + table + " where municipality_id = :municipality and child_id = :id",
                    grant.child().value());
        }
        rows += delete(
                "delete from child.child where municipality_id = :municipality and id = :id",
                grant.child().value());
        for (var adult : adults) {
            rows += delete("""
                    delete from child.adult a
                     where a.municipality_id = :municipality and a.id = :id
                       and not exists (select 1 from child.kin k
                                        where k.municipality_id = a.municipality_id and k.adult_id = a.id)
                       and not exists (select 1 from child.child c
                                        where c.municipality_id = a.municipality_id and c.mother_id = a.id)
                    """, adult);
        }
        return rows;
    }

    private int delete(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .update();
    }
}
