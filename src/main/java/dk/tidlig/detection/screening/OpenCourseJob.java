package dk.tidlig.detection.screening;

import dk.tidlig.identity.Actor;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipality;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Looks for open courses without a screening, again and again.
@Component
class OpenCourseJob implements MunicipalJob {
    private final OpenCourses courses;
    private final Words words;

    OpenCourseJob(OpenCourses courses, Words words) {
        this.courses = courses;
        this.words = words;
    }

    @Override
    public String name() {
        return "screening-open-courses";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Municipality municipality) {
        courses.begin(Actor.system(municipality.id()), words.today());
    }
}
