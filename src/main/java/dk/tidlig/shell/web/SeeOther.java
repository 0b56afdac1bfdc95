package dk.tidlig.shell.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// What a form did is answered with 303, so that loading the next page again repeats nothing.
@Configuration(proxyBeanMethods = false)
class SeeOther {
    @Autowired
    void answerWith303(ThymeleafViewResolver views) {
        views.setRedirectHttp10Compatible(false);
    }
}
