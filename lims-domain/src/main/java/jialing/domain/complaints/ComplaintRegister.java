package jialing.domain.complaints;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jialing.domain.complaints.RegisteredComplaints.Outcome;
import jialing.domain.complaints.persistence.ComplaintTable;
import jialing.domain.people.AsTheHouse;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/**
 * Complaints in the register of institutions. Row-level security hides every case from everybody but its handler; here the house counts
 * them. A report of misconduct is counted once it was found true, and an organisation reads of complaints about itself what it was told.
 */
@View
public class ComplaintRegister {

    @Inject
    ComplaintTable table;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    /**
     * @param since day from which on they were received
     * @throws Refusal when the asking person does not see that organisation
     */
    public List<RegisteredComplaints> about(String organisation, LocalDate since) {
        Actor actor = current.get();
        if (!actor.sees(organisation)) {
            throw Refusal.notFound("Organisation", "机构", organisation);
        }
        boolean oneself = organisation.equals(actor.organisation());
        return counted(house.get(() -> table.about(organisation)).stream()
                .filter(complaint -> !LabClock.dayOf(complaint.receivedAt()).isBefore(since))
                .filter(complaint -> oneself ? complaint.has(ComplaintStep.Kind.PASSING_ON) : mayBeTold(complaint)));
    }

    private static boolean mayBeTold(Complaint complaint) {
        return complaint.kind() == ComplaintKind.COMPLAINT || Outcome.of(complaint) == Outcome.FOUNDED;
    }

    private static List<RegisteredComplaints> counted(Stream<Complaint> complaints) {
        Map<ComplaintKind, Map<Outcome, Integer>> counts = complaints.collect(groupingBy(
                Complaint::kind,
                TreeMap::new,
                groupingBy(Outcome::of, TreeMap::new, collectingAndThen(counting(), Math::toIntExact))));
        return counts.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(each -> new RegisteredComplaints(kind.getKey(), each.getKey(), each.getValue())))
                .toList();
    }
}
