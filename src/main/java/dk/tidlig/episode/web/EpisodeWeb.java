package dk.tidlig.episode.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class EpisodeWeb implements WebMvcConfigurer {
    private final ChildHeadInterceptor heads;

    EpisodeWeb(ChildHeadInterceptor heads) {
        this.heads = heads;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(heads).addPathPatterns("/children/*", "/children/*/**");
    }
}
