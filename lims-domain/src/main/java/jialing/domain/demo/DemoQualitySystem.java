package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jialing.domain.documents.DocumentKind;
import jialing.domain.documents.DocumentList;
import jialing.domain.documents.RegisterDocument;
import jialing.domain.equipment.InstrumentView;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.NonconformityList;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.OpenNonconformity;
import jialing.domain.nonconformity.Severity;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;

/**
 * What a laboratory of the demo city has in hand: documents that wait for somebody to approve them, and a nonconformity about the
 * instrument that is out of calibration. The house finds and drafts; approving and closing is for people.
 */
@ApplicationScoped
class DemoQualitySystem {

    private static final List<String> LABORATORIES = List.of("CQ-MC", "CQ-WZ");
    private static final int REVIEW_MONTHS = 24;

    @Inject
    RegisterDocument registerDocument;

    @Inject
    DocumentList documents;

    @Inject
    OpenNonconformity openNonconformity;

    @Inject
    NonconformityList nonconformities;

    @Inject
    InstrumentView instruments;

    @Inject
    CurrentActor current;

    void fill() {
        LABORATORIES.forEach(organisation -> current.whileBeing(houseAt(organisation), () -> {
            draftDocuments(organisation);
            reportInstrument(organisation);
            return null;
        }));
    }

    private static Actor houseAt(String organisation) {
        Actor house = Actor.system();
        return new Actor(
                house.personId(),
                house.account(),
                house.name(),
                organisation,
                Set.of(Capacity.SYSTEM),
                Set.of(organisation));
    }

    private void draftDocuments(String organisation) {
        boolean drafted = documents.page(null, null, null).items().stream()
                .anyMatch(line -> line.organisation().equals(organisation));
        if (drafted) {
            return;
        }
        String series = organisation.substring(organisation.indexOf('-') + 1);
        register(organisation, series + "/CX-01", "不符合工作控制程序", DocumentKind.PROCEDURE, null);
        register(organisation, series + "/ZY-01", "水质 氨氮测定作业指导书", DocumentKind.SOP, "HJ 535-2009");
    }

    private void register(String organisation, String number, String title, DocumentKind kind, String method) {
        registerDocument.register(new RegisterDocument.Command(
                organisation, number, title, kind, method, REVIEW_MONTHS, file(), "初版，演示文件"));
    }

    private void reportInstrument(String organisation) {
        Stream<InstrumentView.Line> unusable =
                instruments.own().stream().filter(line -> !line.usable()).limit(1);
        unusable.map(line -> new Concerned("Instrument", line.id(), line.code()))
                .filter(instrument -> nonconformities
                        .page(new NonconformityList.Filter(null, false, instrument.type(), instrument.id()), null, 1)
                        .items()
                        .isEmpty())
                .forEach(instrument -> openNonconformity.open(new OpenNonconformity.Command(
                        organisation,
                        "分光光度计超过检定有效期",
                        instrument.key() + " 的检定证书已过期，尚未安排检定；是否用于检测须核查。",
                        null,
                        null,
                        NonconformitySource.EQUIPMENT,
                        Severity.MAJOR,
                        List.of(instrument))));
    }

    private static byte[] file() {
        try (InputStream file = DemoQualitySystem.class.getResourceAsStream("/demo/sop.pdf")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
