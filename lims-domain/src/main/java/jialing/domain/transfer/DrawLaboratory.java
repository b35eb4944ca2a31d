package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.draws.CommitToDraw;
import jialing.domain.draws.Draw;
import jialing.domain.draws.DrawCandidate;
import jialing.domain.draws.ExcludedCandidate;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Sent;
import jialing.domain.shared.UseCase;
import jialing.domain.transfer.CapableLaboratories.CapableLaboratory;
import jialing.domain.transfer.persistence.ConsignmentTable;
import jialing.domain.transfer.rules.ConsignmentInTurn;
import jialing.domain.transfer.rules.OnlyCodedIsBlind;

/**
 * The draw of the laboratory is committed to: among all others that are qualified for every analyte, without those that are left out
 * with a reason.
 */
@UseCase
public class DrawLaboratory {

    @Inject
    Consignments consignments;

    @Inject
    CapableLaboratories laboratories;

    @Inject
    ConsignmentTable table;

    @Inject
    CommitToDraw commitToDraw;

    @Inject
    CurrentActor current;

    /** A laboratory that is left out. */
    public record LeftOut(String laboratory, String reason) {}

    /** @param reason why it is drawn again; null for the first draw */
    public record Command(UUID consignment, List<LeftOut> leftOut, String reason) {

        public Command {
            leftOut = Sent.all(leftOut);
        }
    }

    public Draw draw(Command command) {
        Actor actor = Consignments.handler(current.mustBe(Capacity.QUALITY_OFFICER), ConsignmentKind.CODED);
        Consignment consignment = consignments.held(command.consignment());
        actor.mustActFor(consignment.organisation());
        new OnlyCodedIsBlind().require(consignment.kind());
        new ConsignmentInTurn().require(ConsignmentInTurn.Step.of(consignment, ConsignmentState.PREPARED));
        List<DrawCandidate> candidates = new ArrayList<>();
        List<ExcludedCandidate> excluded = new ArrayList<>();
        sort(consignment, command.leftOut(), candidates, excluded);
        Draw draw = commitToDraw.commit(new CommitToDraw.Command(
                "%s 抽取承检机构 / laboratory".formatted(consignment.number()), 1, candidates, excluded, command.reason()));
        table.draw(consignment, draw.id());
        return draw;
    }

    private void sort(
            Consignment consignment,
            List<LeftOut> leftOut,
            List<DrawCandidate> candidates,
            List<ExcludedCandidate> excluded) {
        Map<String, LeftOut> reasons = leftOut.stream()
                .filter(each -> each.laboratory() != null)
                .collect(Collectors.toMap(LeftOut::laboratory, Function.identity(), (one, other) -> one));
        for (CapableLaboratory each : laboratories.all(consignment.element(), consignment.analytes())) {
            if (each.code().equals(consignment.organisation())
                    || !each.lacking().isEmpty()) {
                continue;
            }
            LeftOut out = reasons.get(each.code());
            if (out == null) {
                candidates.add(new DrawCandidate(each.code(), each.nameZh(), 1));
            } else {
                excluded.add(new ExcludedCandidate(each.code(), each.nameZh(), out.reason()));
            }
        }
    }
}
