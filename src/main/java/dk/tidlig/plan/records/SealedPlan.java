package dk.tidlig.plan.records;

import dk.tidlig.plan.content.PlanContent;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Everything that people say in a plan, sealed in its place. None opens in another row, column or version.
@Component
class SealedPlan {
    private final Secrets secrets;
    private final JsonMapper json;

    SealedPlan(Secrets secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    byte[] seal(PlanContent content, String table, UUID row, String column) {
        return secrets.seal(json.writeValueAsString(content), place(table, row, column));
    }

    PlanContent content(byte[] sealed, String table, UUID row, String column) {
        return json.readValue(secrets.open(sealed, place(table, row, column)), PlanContent.class);
    }

    byte @Nullable [] sealWords(@Nullable String words, String table, UUID row, String column) {
        return secrets.sealIfPresent(words, place(table, row, column));
    }

    @Nullable
    String words(byte @Nullable [] sealed, String table, UUID row, String column) {
        return secrets.openIfPresent(sealed, place(table, row, column));
    }

    private static Place place(String table, UUID row, String column) {
        return new Place(Tenant.current(), "plan." + table, row, column);
    }
}
