package dk.tidlig.exchange.message.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.exchange.message.StoredMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;

/// Names of files that other houses give, as the browser is told them.
class FileNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\windows\\system.ini",
                "a\r\nSet-Cookie: x=1",
                "a\"; filename=\"evil.exe",
                "C:\\evil.exe",
                "evil.exe",
                "evil.exe\0.pdf",
                "<script>alert(1)</script>",
                "a|b?c*d:e",
                "blåbær.pdf",
                "",
                "   "
            })
    void leadNowhereAndEndAsTheContentIs(String title) {
        var name = InboxPages.fileName(new StoredMessage.File(new UUID(0, 1), title, "application/pdf", 7));
        var header = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();

        assertThat(name).endsWith(".pdf").doesNotContainPattern("[\\p{Cntrl}/\\\\:*?\"<>|]");
        assertThat(header).doesNotContainPattern("[\\r\\n\\x00]");
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo(name);
    }
}
