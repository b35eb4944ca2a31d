package jialing.domain.materials;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.materials.rules.CheckHasFindings;
import jialing.domain.materials.rules.TitrantIsStandardised;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** 验收: somebody examines a material and signs the verdict, yes or no. It passes when all that was looked at passed. */
@UseCase
public class AcceptMaterial {

    private static final Capacity[] EXAMINERS = {Capacity.ANALYST, Capacity.EQUIPMENT_OFFICER, Capacity.QUALITY_OFFICER
    };

    @Inject
    Storekeeping store;

    @Inject
    HistoryTable history;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    record Shown(
            String number,
            String code,
            String lot,
            boolean passed,
            List<MaterialCheck.CheckFinding> findings,
            String remark) {}

    public boolean accept(UUID material, List<MaterialCheck.CheckFinding> found, String remark, SigningMeans means) {
        Storekeeping.Keeper keeper = store.keeper(material, EXAMINERS);
        List<MaterialCheck.CheckFinding> findings = found == null ? List.of() : List.copyOf(found);
        boolean titrant = keeper.material().kind() == MaterialKind.TITRANT;
        new TitrantIsStandardised().require(new TitrantIsStandardised.Attempt(titrant, false));
        new CheckHasFindings().require(new CheckHasFindings.Examination(findings));
        boolean passed = findings.stream().allMatch(MaterialCheck.CheckFinding::passed);
        Material each = keeper.material();
        Act act = keeper.act(
                Verb.ACCEPT_MATERIAL, new Shown(each.number(), each.code(), each.lot(), passed, findings, remark));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        history.add(new MaterialCheck(
                TimeOrderedId.next(),
                material,
                each.organisation(),
                MaterialCheck.Kind.ACCEPTANCE,
                passed,
                findings,
                remark,
                keeper.actor().personId(),
                keeper.actor().name(),
                null,
                null,
                recorded.recordedAt(),
                recorded.hash()));
        return passed;
    }
}
