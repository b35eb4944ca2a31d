package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** A person has read what they were told about a report. Done twice it changes nothing. */
@UseCase
public class PutNoticesAway {

    @Inject
    Reports reports;

    @Inject
    Notices notices;

    @Inject
    LabClock clock;

    @Inject
    CurrentActor current;

    /** @throws Refusal when this person was told nothing about that report */
    public void seen(String number) {
        Actor person = current.get();
        Report report = reports.byNumber(number);
        List<Notice> told = notices.to(person.personId(), report.id());
        if (told.isEmpty()) {
            throw Refusal.notFound("Notice", "通知", number);
        }
        told.forEach(notice -> notices.seen(notice, person.personId(), person.organisation(), clock.now()));
    }
}
