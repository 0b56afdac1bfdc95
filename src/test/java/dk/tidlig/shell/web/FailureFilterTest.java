package dk.tidlig.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class FailureFilterTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/children/new");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void tellsTheLogWhatFailedButNotWhatWasTyped(CapturedOutput log) throws Exception {
        run(new IllegalStateException("no such child: 240722-9995", new IllegalArgumentException("Noa Lindholm")));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(log)
                .contains("IllegalStateException", "IllegalArgumentException", "FailureFilterTest")
                .contains(String.valueOf(request.getAttribute("reference")))
                .doesNotContain("240722", "Lindholm", "/children/new");
    }

    @Test
    void keepsSilentWhenTheBrowserIsGone(CapturedOutput log) throws Exception {
        run(new UncheckedIOException(new java.io.IOException("Broken pipe")));

        assertThat(log).doesNotContain("Failure");
    }

    private void run(RuntimeException failure) throws Exception {
        new FailureFilter().doFilter(request, response, new MockFilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest sent, jakarta.servlet.ServletResponse answered) {
                throw failure;
            }
        });
    }
}
