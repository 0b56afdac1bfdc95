package dk.tidlig.administration.alarm;

import dk.tidlig.administration.AdministrationAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.StoppedLogIns.Stopped;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// On the day of those who can lock an account: which ones somebody tried to get into.
@Component
class AlarmDay implements DaySource {
    private final Alarms alarms;
    private final Words words;

    AlarmDay(Alarms alarms, Words words) {
        this.alarms = alarms;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        return !actor.trusted() && actor.may(AdministrationAction.LOCK_USER.code())
                ? alarms.here(actor).stream().map(this::item).toList()
                : List.of();
    }

    private DayItem item(Stopped it) {
        var url = "/administration/users/" + it.user();
        return new DayItem(
                null,
                0,
                words.text("administration.alarm.day", it.name()),
                url,
                words.text("administration.alarm.text", it.times(), words.moment(it.last())),
                words.text("administration.alarm.deed"),
                url);
    }
}
