package jialing.domain.inspection;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.competence.DeclaredConflicts;
import jialing.domain.draws.CommitToDraw;
import jialing.domain.draws.Draw;
import jialing.domain.draws.DrawCandidate;
import jialing.domain.draws.DrawView;
import jialing.domain.draws.ExcludedCandidate;
import jialing.domain.inspection.persistence.InspectionTable;
import jialing.domain.inspection.rules.InspectedWasDrawn;
import jialing.domain.inspection.rules.TwoInspect;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Persons;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * For an institution that was drawn, the draw of its inspectors is committed to, and the inspection opened. Left out is who works
 * there or has declared an interest in it.
 */
@UseCase
public class DrawInspectors {

    @Inject
    Inspections inspections;

    @Inject
    InspectionTable table;

    @Inject
    DrawView draws;

    @Inject
    CommitToDraw commitToDraw;

    @Inject
    DeclaredConflicts conflicts;

    @Inject
    Persons persons;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param count how many inspect */
    public record Command(UUID campaign, String institution, Integer count) {}

    record Opened(String number, String campaign, String inspected, boolean flight, String checklist, String draw) {}

    public Inspection draw(Command command) {
        Actor actor = current.mustBe(Inspections.INSPECTS);
        InspectionCampaign campaign = inspections.campaign(actor, command.campaign());
        Draw institutions = draws.of(campaign.drawId());
        new InspectedWasDrawn()
                .require(new InspectedWasDrawn.Asked(
                        command.institution(),
                        institutions.isDrawn() && institutions.outcome().drawn().contains(command.institution()),
                        table.isOpened(campaign.id(), command.institution())));
        List<DrawCandidate> candidates = new ArrayList<>();
        List<ExcludedCandidate> excluded = new ArrayList<>();
        sort(inspections.inspectors(actor.organisation()), command.institution(), candidates, excluded);
        new TwoInspect().require(new TwoInspect.Asked(command.count(), candidates.size(), excluded.size()));
        int year = campaign.from().getYear();
        String number = "JC-%s-%d-%03d"
                .formatted(
                        actor.organisation(),
                        year,
                        numbers.next("inspection/%s/%d".formatted(actor.organisation(), year)));
        Draw draw = commitToDraw.commit(new CommitToDraw.Command(
                "%s 抽取检查人员 / inspectors (%s)".formatted(number, command.institution()),
                command.count(),
                candidates,
                excluded,
                null));
        return opened(campaign, command.institution(), number, draw, actor);
    }

    private Inspection opened(InspectionCampaign campaign, String inspected, String number, Draw draw, Actor actor) {
        UUID id = TimeOrderedId.next();
        RecordedAct act = ledger.record(Act.of(
                Verb.OPEN_INSPECTION,
                Inspection.subject(id),
                actor,
                actor.firstOf(Inspections.INSPECTS),
                new Opened(
                        number,
                        campaign.number(),
                        inspected,
                        campaign.flight(),
                        campaign.checklist(),
                        draw.id().toString())));
        var inspection = new Inspection(
                id,
                campaign.organisation(),
                inspected,
                number,
                campaign.id(),
                campaign.title(),
                campaign.flight(),
                campaign.checklist(),
                draw.id(),
                act.recordedAt(),
                null,
                null,
                null);
        table.add(inspection, act);
        return inspection;
    }

    private void sort(
            Map<UUID, String> people,
            String institution,
            List<DrawCandidate> candidates,
            List<ExcludedCandidate> excluded) {
        Set<UUID> workThere = persons.holding(institution, null, clock.today()).stream()
                .map(each -> each.personId())
                .collect(Collectors.toSet());
        people.forEach((person, name) -> {
            String interests = conflicts.of(person, institution).stream()
                    .map(each -> each.nature())
                    .collect(Collectors.joining("; "));
            if (workThere.contains(person)) {
                excluded.add(new ExcludedCandidate(person.toString(), name, "在该机构任职 / works there"));
            } else if (!interests.isEmpty()) {
                excluded.add(
                        new ExcludedCandidate(person.toString(), name, "声明的利益关系 / declared interest: " + interests));
            } else {
                candidates.add(new DrawCandidate(person.toString(), name, 1));
            }
        });
    }
}
