package jialing.domain.materials;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.persistence.ContentTable;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.materials.rules.TitrantIsStandardised;
import jialing.domain.materials.rules.TwoPeopleStandardise;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** 标定: one act of two people. From then on the titrant may be used, with the concentration that both found. */
@UseCase
public class StandardiseTitrant {

    @Inject
    Storekeeping store;

    @Inject
    ContentTable contents;

    @Inject
    HistoryTable history;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    /** The other person, and what that person found. */
    public record SecondTitration(String account, String pin, List<BigDecimal> parallels) {}

    /**
     * @param substance whose concentration is determined
     * @param parallels found by the person who asks, in mol/L
     * @param otherUncertainty relative standard uncertainty of everything but the scatter, in percent
     */
    public record Titration(
            String substance,
            List<BigDecimal> parallels,
            SecondTitration second,
            BigDecimal otherUncertainty,
            String remark) {

        public Titration {
            substance = Storekeeping.given(substance, "substance", "滴定物质", "substance");
            boolean sound = arePositive(parallels)
                    && second != null
                    && second.account() != null
                    && arePositive(second.parallels())
                    && otherUncertainty != null
                    && otherUncertainty.signum() >= 0;
            if (!sound) {
                throw Refusal.invalid(
                        "ParallelsGiven",
                        "parallels",
                        "请填写两人各自的标定浓度（大于零）、第二人签名和其他不确定度分量",
                        "Give the concentrations found by both, above zero, the second signature and the other uncertainty");
            }
        }

        private static boolean arePositive(List<BigDecimal> found) {
            return found != null
                    && !found.isEmpty()
                    && found.stream().allMatch(each -> each != null && each.signum() > 0);
        }
    }

    record Standardised(
            String number,
            Content concentration,
            List<BigDecimal> first,
            List<BigDecimal> second,
            List<BigDecimal> relativeRanges,
            BigDecimal otherUncertainty) {}

    public Content standardise(UUID material, Titration titration) {
        Storekeeping.Keeper keeper = store.keeper(material, Capacity.ANALYST);
        new TitrantIsStandardised()
                .require(new TitrantIsStandardised.Attempt(keeper.material().kind() == MaterialKind.TITRANT, true));
        SecondTitration other = titration.second();
        Signature second = signing.coSign(other.account(), other.pin(), Capacity.ANALYST);
        new TwoPeopleStandardise()
                .require(new TwoPeopleStandardise.Pair(
                        keeper.actor().personId(),
                        titration.parallels().size(),
                        second.person(),
                        other.parallels().size(),
                        keeper.material().organisation()));
        var standardisation = new Standardisation(titration.parallels(), other.parallels());
        Content found = standardisation.concentration(titration.substance(), titration.otherUncertainty());
        var content = new Standardised(
                keeper.material().number(),
                found,
                titration.parallels(),
                other.parallels(),
                standardisation.relativeRanges(),
                titration.otherUncertainty());
        RecordedAct act = ledger.record(
                keeper.act(Verb.STANDARDISE, content).with(second.person()).signedBy(second));
        keep(keeper, second, titration, found, act);
        return found;
    }

    private void keep(
            Storekeeping.Keeper keeper, Signature second, Titration titration, Content found, RecordedAct act) {
        Material material = keeper.material();
        contents.add(material.id(), material.organisation(), List.of(found), act.recordedAt());
        var finding = MaterialCheck.CheckFinding.of(
                titration.substance(), found.value(), found.unit(), "GB/T 601-2016", true);
        history.add(new MaterialCheck(
                TimeOrderedId.next(),
                material.id(),
                material.organisation(),
                MaterialCheck.Kind.STANDARDISATION,
                true,
                List.of(finding),
                titration.remark(),
                keeper.actor().personId(),
                keeper.actor().name(),
                second.person().personId(),
                second.person().name(),
                act.recordedAt(),
                act.hash()));
    }
}
