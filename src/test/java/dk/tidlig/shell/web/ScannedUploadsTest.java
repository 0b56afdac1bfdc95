package dk.tidlig.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.scan.FakeClamd;
import dk.tidlig.shell.scan.FileScan;
import dk.tidlig.support.TidligTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@TidligTest
class ScannedUploadsTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Test
    void standsBeforeEveryPage() throws Exception {
        var request = new MockHttpServletRequest("GET", "/import");
        org.springframework.web.util.ServletRequestPathUtils.parseAndCache(request);

        assertThat(pages.getHandler(request).getInterceptorList()).hasAtLeastOneElementOfType(ScannedUploads.class);
    }

    @Test
    void looksAtEveryFileOfAFormBeforeThePageDoes() throws IOException {
        try (var clamd = new FakeClamd()) {
            var uploads = new ScannedUploads(new FileScan(clamd.address()));

            assertThat(uploads.preHandle(form("one", "two"), new MockHttpServletResponse(), this))
                    .isTrue();
            assertThat(clamd.asked()).isEqualTo(2);
            assertThatThrownBy(() ->
                            uploads.preHandle(form("one", FakeClamd.HARMFUL), new MockHttpServletResponse(), this))
                    .isInstanceOf(Refused.class);
        }
    }

    private static MockMultipartHttpServletRequest form(String... contents) {
        var request = new MockMultipartHttpServletRequest();
        for (var content : contents) {
            request.addFile(new MockMultipartFile("file", content.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }
}
