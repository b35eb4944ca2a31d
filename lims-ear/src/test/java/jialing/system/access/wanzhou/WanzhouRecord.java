package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;

/**
 * A record of the Wanzhou sub-centre from the programme to the published report, and a second trip that is still under way. Each
 * feature enters its own part: a new path or request of a feature is named in the class of that feature, never here.
 */
public final class WanzhouRecord {

    public static final String ORGANISATION = "CQ-WZ";

    private WanzhouRecord() {}

    public static RecordBook published() {
        var book = new RecordBook();
        work(book);
        PeopleOfWanzhou.enter(book);
        DrawsOfWanzhou.enter(book);
        InspectionOfWanzhou.enter(book);
        CreditOfWanzhou.enter(book);
        CapabilityOfWanzhou.enter(book);
        NetworkOfWanzhou.enter(book);
        GateOfWanzhou.enter(book);
        LookBackOfWanzhou.enter(book);
        EquipmentOfWanzhou.enter(book);
        CompetenceOfWanzhou.enter(book);
        MaterialsOfWanzhou.enter(book);
        EnvironmentOfWanzhou.enter(book);
        UncertaintyOfWanzhou.enter(book);
        SampleBankOfWanzhou.enter(book);
        PartnersOfWanzhou.enter(book);
        ContractsOfWanzhou.enter(book);
        QualificationOfWanzhou.enter(book);
        ProficiencyOfWanzhou.enter(book);
        VisitsOfWanzhou.enter(book);
        ComplaintsOfWanzhou.enter(book);
        FiguresOfWanzhou.enter(book);
        return book;
    }

    private static void work(RecordBook book) {
        DocumentsOfWanzhou.enter(book);
        MethodsOfWanzhou.enter(book);
        SamplingOfWanzhou.enter(book);
        SamplingTrip trip = SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N"));
        Bench bench = Bench.withSamplesOf(trip);
        PlanningOfWanzhou.enter(book, trip);
        CustodyOfWanzhou.enter(book, trip);
        analyse(bench);
        AnalysisOfWanzhou.enter(book, trip, bench);
        ChartsOfWanzhou.enter(book, bench);
        PreparationOfWanzhou.enter(book, bench);
        review(bench);
        AnalysisOfWanzhou.series(book);
        NonconformityOfWanzhou.enter(book, bench);
        SupervisionOfWanzhou.enter(book);
        ReportingOfWanzhou.enter(book, trip);
        TransferOfWanzhou.enter(book, trip);
        SamplingOfWanzhou.underWay(book, SamplingTrip.approved());
    }

    private static void analyse(Bench bench) {
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
    }

    private static void review(Bench bench) {
        Stream.of("checker/check", "reviewer/review", "signatory/sign")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("wz." + step[0])
                        .post("/api/review/batches/" + bench.batch() + "/" + step[1], Map.of("pin", PIN))
                        .done());
    }
}
