package dk.tidlig.shell.web;

import dk.tidlig.shell.scan.FileKind;
import dk.tidlig.shell.scan.FileScan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/// No page's own affair: whatever file a form brings is looked at, and scanned, before the page's code sees it.
@Component
class ScannedUploads implements HandlerInterceptor, WebMvcConfigurer {
    private final FileScan scan;

    ScannedUploads(FileScan scan) {
        this.scan = scan;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null) {
            for (var files : parts.getMultiFileMap().values()) {
                for (var file : files) {
                    look(file);
                }
            }
        }
        return true;
    }

    private void look(MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            FileKind.check(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
        }
        if (scan.isOn()) {
            try (var content = file.getInputStream()) {
                scan.check(content);
            }
        }
    }
}
