package jialing.domain.plausibility.rules;

import java.util.List;

/** All relations that a sample is held to. */
public final class Relations {

    private static final List<Relation> ALL = List.of(
            new BiochemicalWithinChemicalDemand(),
            new PermanganateWithinDichromate(),
            new NitrogenCoversItsForms(),
            new KjeldahlCoversAmmonia(),
            new PhosphorusCoversPhosphate(),
            new ChromiumCoversHexavalent(),
            new HardnessCoversCalciumAndMagnesium(),
            new IonsBalance(),
            new DissolvedSolidsFollowConductivity(),
            new OxygenBelowSupersaturation(),
            new AcidityOfNaturalWater(),
            new CoarseDustCoversFineDust(),
            new OxidesCoverNitrogenDioxide());

    private Relations() {}

    public static List<Relation> all() {
        return ALL;
    }
}
