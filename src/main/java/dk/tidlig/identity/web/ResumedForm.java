package dk.tidlig.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Makes a resumed form come back filled and undone: its handler finds an error over the form. A handler that cannot
/// say so, because it validates nothing, is never called; the page the form stood on is shown instead.
@ControllerAdvice
@Component
class ResumedForm implements HandlerInterceptor, WebMvcConfigurer {
    private static final String CODE = "identity.resumed";
    private final KeptRequests kept;

    ResumedForm(KeptRequests kept) {
        this.kept = kept;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @InitBinder
    void refuse(WebDataBinder binder, HttpServletRequest request) {
        if (ResumeFilter.isResumed(request)) {
            binder.addValidators(new Refusing());
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!ResumeFilter.isResumed(request)) {
            return true;
        }
        kept.shown(request);
        if (handler instanceof HandlerMethod method && validates(method)) {
            return true;
        }
        var referrer = String.valueOf(request.getAttribute(ResumeFilter.RESUMED));
        Lead.to(request, response, referrer.isEmpty() ? "/" : referrer);
        return false;
    }

    /// Whether the handler takes a validated form and then its errors.
    static boolean validates(HandlerMethod method) {
        MethodParameter[] parameters = method.getMethodParameters();
        for (int i = 1; i < parameters.length; i++) {
            if (Errors.class.isAssignableFrom(parameters[i].getParameterType())) {
                return parameters[i - 1].hasParameterAnnotation(Valid.class)
                        || parameters[i - 1].hasParameterAnnotation(Validated.class);
            }
        }
        return false;
    }

    private static final class Refusing implements Validator {
        @Override
        public boolean supports(Class<?> type) {
            return true;
        }

        @Override
        public void validate(Object form, Errors errors) {
            errors.reject(CODE, CODE);
        }
    }
}
