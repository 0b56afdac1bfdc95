package dk.tidlig.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.format.DateTimeFormatters;
import org.springframework.boot.autoconfigure.web.format.WebConversionService;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Renders templates as the server does, without a server: Thymeleaf, Spring's messages and nothing else.
/// Every page is written to target/preview, so that it can be looked at.
final class Stage {
    static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    static final Instant NOW = Instant.parse("2026-03-03T08:15:00Z");
    static final Path PREVIEW = Path.of("target/preview");

    private final ThymeleafViewResolver views = new ThymeleafViewResolver();
    private final GenericWebApplicationContext context;

    Stage() {
        context = new GenericWebApplicationContext(new MockServletContext());
        context.registerBean("messageSource", Texts.class, Texts::new);
        context.registerBean("words", Words.class, () -> new StageWords(context.getBean(Texts.class)));
        context.refresh();
        var templates = new SpringResourceTemplateResolver();
        templates.setApplicationContext(context);
        templates.setPrefix("classpath:/templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setEnableSpringELCompiler(true);
        engine.setMessageSource(context.getBean(Texts.class));
        views.setApplicationContext(context);
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        views.setOrder(1);
    }

    /// The page as a browser gets it; also at target/preview/{file}.html.
    String render(String template, String file, Locale locale, Map<String, ?> model) throws Exception {
        var request = new MockHttpServletRequest(context.getServletContext(), "GET", "/");
        request.setAttribute(ConversionService.class.getName(), iso());
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        request.setAttribute(
                DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE,
                new FixedLocaleResolver(locale, java.util.TimeZone.getTimeZone(ZoneId.of("Europe/Copenhagen"))));
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        var all = new HashMap<String, Object>(model);
        LocaleContextHolder.setLocale(locale);
        try {
            views.resolveViewName(template, locale).render(all, request, response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        String html = response.getContentAsString(StandardCharsets.UTF_8);
        Files.createDirectories(PREVIEW);
        Files.writeString(PREVIEW.resolve(file + ".html"), html);
        return html;
    }

    /// As the application's settings have it: days and times of forms in ISO.
    private static ConversionService iso() {
        return new WebConversionService(
                new DateTimeFormatters().dateFormat("iso").timeFormat("iso"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// A Tuesday morning in March, in Denmark.
    @SuppressWarnings("NullAway")
    private static final class StageWords extends Words {
        StageWords(Texts texts) {
            super(null, texts, Clock.fixed(NOW, COPENHAGEN));
        }

        @Override
        public ZoneId zone() {
            return COPENHAGEN;
        }
    }
}
