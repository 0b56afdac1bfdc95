package dk.tidlig.family;

import dk.tidlig.access.Circle;
import dk.tidlig.access.Relation;
import dk.tidlig.child.kin.Custody;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.identity.family.FamilyRules;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Tenant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One of a family stands to the child by a log-in, as long as custody lasts, or from the age that the municipality
/// sets. Asked anew at every request, so that the end of custody ends it at once.
@Component
class FamilyCircle implements Circle {
    private final JdbcClient jdbc;
    private final Custody custody;
    private final FamilyRules rules;
    private final Words words;

    FamilyCircle(JdbcClient jdbc, Custody custody, FamilyRules rules, Words words) {
        this.jdbc = jdbc;
        this.custody = custody;
        this.rules = rules;
        this.words = words;
    }

    @Override
    public boolean knows(ChildId child) {
        return false;
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        var relations = new HashSet<Relation>();
        for (var kin : kin(user, child)) {
            if (kin.isEmpty() && isOldEnough(child)) {
                relations.add(Relation.SELF);
            } else if (kin.filter(it -> custody.holds(child, it)).isPresent()) {
                relations.add(Relation.CUSTODIAN);
            }
        }
        return relations;
    }

    /// Nobody of a family is around a child in the work.
    @Override
    public Set<ChildId> children(UserId user) {
        return Set.of();
    }

    private boolean isOldEnough(ChildId child) {
        return rules.here()
                .filter(rule -> custody.isOldEnough(child, rule.ownFromAge(), words.today()))
                .isPresent();
    }

    private List<Optional<KinId>> kin(UserId user, ChildId child) {
        return jdbc.sql("""
                        select kin_id from family.log_in
                         where municipality_id = :municipality and account_id = :user and child_id = :child
                           and ended_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .param("child", child.value())
                .query((row, number) ->
                        Optional.ofNullable(row.getObject(1, UUID.class)).map(KinId::new))
                .list();
    }
}
