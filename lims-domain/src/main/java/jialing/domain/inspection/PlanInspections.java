package jialing.domain.inspection;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.draws.CommitToDraw;
import jialing.domain.draws.Draw;
import jialing.domain.draws.DrawCandidate;
import jialing.domain.inspection.InspectionCampaign.RiskWeight;
import jialing.domain.inspection.persistence.CampaignTable;
import jialing.domain.inspection.rules.CampaignIsDescribed;
import jialing.domain.inspection.rules.MoreTicketsHaveAReason;
import jialing.domain.inspection.rules.SupervisesTheInspected;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Organisations;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Sent;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A supervising organisation plans a round of inspections and commits to the draw of the institutions. */
@UseCase
public class PlanInspections {

    @Inject
    CampaignTable table;

    @Inject
    CommitToDraw commitToDraw;

    @Inject
    Organisations organisations;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param institutions among which is drawn, with their tickets */
    public record Command(
            String title,
            String basis,
            boolean flight,
            LocalDate from,
            LocalDate to,
            List<RiskWeight> institutions,
            Integer count) {

        public Command {
            institutions = Sent.all(institutions);
        }
    }

    record Planned(
            String number,
            String title,
            String basis,
            boolean flight,
            LocalDate from,
            LocalDate to,
            String checklist,
            List<RiskWeight> weights,
            String draw) {}

    public InspectionCampaign plan(Command command) {
        Actor actor = current.mustBe(Inspections.INSPECTS);
        var objections = new Objections()
                .hear(
                        new CampaignIsDescribed(),
                        new CampaignIsDescribed.Given(command.title(), command.basis(), command.from(), command.to()));
        command.institutions()
                .forEach(each -> objections
                        .hear(
                                new SupervisesTheInspected(),
                                new SupervisesTheInspected.Pair(
                                        each.institution(),
                                        !actor.organisation().equals(each.institution())
                                                && each.institution() != null
                                                && actor.sees(each.institution())))
                        .hear(new MoreTicketsHaveAReason(), each));
        objections.refuseIfAny();
        int year = command.from().getYear();
        String number = "CC-%s-%d-%02d"
                .formatted(
                        actor.organisation(),
                        year,
                        numbers.next("campaign/%s/%d".formatted(actor.organisation(), year)));
        Draw draw = commitToDraw.commit(new CommitToDraw.Command(
                "%s 抽取机构 / institutions".formatted(number),
                command.count(),
                candidates(command.institutions()),
                List.of(),
                null));
        UUID id = TimeOrderedId.next();
        var planned = new Planned(
                number,
                command.title().strip(),
                command.basis().strip(),
                command.flight(),
                command.from(),
                command.to(),
                InspectionView.CHECKLIST,
                command.institutions().stream().filter(RiskWeight::needsReason).toList(),
                draw.id().toString());
        RecordedAct act = ledger.record(Act.of(
                Verb.PLAN_INSPECTIONS,
                InspectionCampaign.subject(id),
                actor,
                actor.firstOf(Inspections.INSPECTS),
                planned));
        var campaign = new InspectionCampaign(
                id,
                actor.organisation(),
                number,
                planned.title(),
                planned.basis(),
                planned.flight(),
                planned.from(),
                planned.to(),
                planned.checklist(),
                planned.weights(),
                draw.id(),
                actor.name(),
                act.recordedAt());
        table.add(campaign, actor.personId(), act);
        return campaign;
    }

    private List<DrawCandidate> candidates(List<RiskWeight> institutions) {
        Function<String, String> name =
                organisations.all().stream().collect(Collectors.toMap(each -> each.code(), each -> each.nameZh()))::get;
        return institutions.stream()
                .map(each -> new DrawCandidate(
                        each.institution(), name.apply(each.institution()), each.weight() == null ? 1 : each.weight()))
                .toList();
    }
}
