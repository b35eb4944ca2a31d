package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** What a person of the network is told about reports that they had in hand. */
@View
public class MyNotices {

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    public List<Notice> unseen() {
        return notices.unseenBy(current.get().personId());
    }
}
