package dk.tidlig.exchange;

import dk.tidlig.access.Grant;
import dk.tidlig.tenancy.Tenant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What has been taken in before.
@Repository
class RegistrationRepository {
    private final JdbcClient jdbc;

    RegistrationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The fingerprints of those of the numbers that are here, by number.
    Map<String, byte[]> known(String programme, List<String> numbers) {
        var found = new HashMap<String, byte[]>();
        jdbc.sql("""
                        select enquiry_number, content from exchange.registration
                         where municipality_id = :municipality and programme_code = :programme
                           and enquiry_number = any(:numbers)
                        """)
                .param("municipality", Tenant.current().value())
                .param("programme", programme)
                .param("numbers", numbers.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("enquiry_number"), row.getBytes("content"));
                });
        return found;
    }

    void keep(Grant grant, String programme, List<Registration> taken) {
        jdbc.sql("""
                        insert into exchange.registration
                          (municipality_id, programme_code, enquiry_number, content, imported_at, imported_by)
                        select :municipality, :programme, number, content, :at, :by
                          from unnest(:numbers, :contents) as line (number, content)
                        """)
                .param("municipality", Tenant.current().value())
                .param("programme", programme)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("numbers", taken.stream().map(Registration::enquiryId).toArray(String[]::new))
                .param("contents", taken.stream().map(Registration::fingerprint).toArray(byte[][]::new))
                .update();
    }
}
