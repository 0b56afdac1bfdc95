package dk.tidlig.child.record;

import dk.tidlig.access.Grant;
import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.AdultId;
import dk.tidlig.child.Amendment.Subject;
import dk.tidlig.child.ChildField;
import dk.tidlig.child.ChildRefusal;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Adds, amends and ends kin, and notes what was amended.
@Component
public class KinRecord {
    private final KinRepository kin;
    private final AdultRepository adults;
    private final NameIndex names;
    private final Kept kept;
    private final Amendments amendments;

    KinRecord(KinRepository kin, AdultRepository adults, NameIndex names, Kept kept, Amendments amendments) {
        this.kin = kin;
        this.adults = adults;
        this.names = names;
        this.kept = kept;
        this.amendments = amendments;
    }

    public List<KinView> of(Grant grant) {
        return kin.of(grant);
    }

    public List<ChildId> siblings(Grant grant) {
        return kin.siblings(grant);
    }

    public KinId add(Grant grant, KinDetails it) {
        requireKept(grant.child(), it);
        var adult = adults.keep(grant, it.adult());
        return add(grant, adult, it.relation(), it.custody(), it.home());
    }

    public KinId addKnown(Grant grant, AdultId adult, KinRelation relation, boolean custody) {
        if (!adults.exists(adult)) {
            throw new NotFound();
        }
        return add(grant, adult, relation, custody, null);
    }

    private KinId add(Grant grant, AdultId adult, KinRelation relation, boolean custody, @Nullable Integer home) {
        var id = KinId.random();
        if (!kin.insert(grant, id, adult, relation, custody, home)) {
            throw new Refused(ChildRefusal.KIN_ALREADY);
        }
        amendments.note(grant, Subject.KIN, id.value(), Map.of("relation", new Change(null, relation.code())));
        return id;
    }

    public void amend(Grant grant, KinId id, long version, KinDetails it) {
        requireKept(grant.child(), it);
        var old = find(grant, id);
        if (old.version() != version) {
            throw new Stale(old.version(), standing(old));
        }
        adults.replace(grant, old.adult(), it.adult());
        kin.update(grant.child(), id, it.relation(), it.custody(), it.home());
        adults.unbornOf(old.adult()).forEach(names::refresh);
        amendments.note(grant, Subject.ADULT, old.adult().value(), adultChanges(old, it.adult()));
        amendments.note(grant, Subject.KIN, id.value(), kinChanges(old, it));
    }

    public void end(Grant grant, KinId id) {
        var old = find(grant, id);
        kin.end(grant, id);
        amendments.note(
                grant,
                Subject.KIN,
                id.value(),
                Map.of("relation", new Change(old.relation().code(), null)));
    }

    private KinView find(Grant grant, KinId id) {
        kin.hold(grant.child(), id);
        return kin.of(grant).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void requireKept(ChildId child, KinDetails it) {
        kept.require(child, it.adult());
        kept.require(child, ChildField.CUSTODY, it.custody() ? true : null);
    }

    private static Map<String, Change> adultChanges(KinView old, AdultDetails it) {
        return new Change.Set()
                .add("givenName", old.givenName(), it.givenName())
                .add("familyName", old.familyName(), it.familyName())
                .add("phone", old.phone(), it.phone())
                .add("email", old.email(), it.email())
                .add("language", old.language(), it.language())
                .add("interpreter", old.interpreter(), it.interpreter())
                .add("protectedAddress", old.protectedAddress(), it.protectedAddress())
                .map();
    }

    private static Map<String, Change> kinChanges(KinView old, KinDetails it) {
        return new Change.Set()
                .add("relation", old.relation().code(), it.relation().code())
                .add("custody", old.custody(), it.custody())
                .add("home", old.home(), it.home())
                .map();
    }

    private static Map<String, String> standing(KinView it) {
        var standing = new HashMap<String, String>();
        standing.put("relation", it.relation().code());
        standing.put("custody", String.valueOf(it.custody()));
        standing.put("interpreter", String.valueOf(it.interpreter()));
        standing.put("protectedAddress", String.valueOf(it.protectedAddress()));
        put(standing, "givenName", it.givenName());
        put(standing, "familyName", it.familyName());
        put(standing, "phone", it.phone());
        put(standing, "email", it.email());
        put(standing, "language", it.language());
        put(standing, "home", it.home());
        return standing;
    }

    private static void put(Map<String, String> standing, String field, @Nullable Object value) {
        if (value != null) {
            standing.put(field, value.toString());
        }
    }
}
