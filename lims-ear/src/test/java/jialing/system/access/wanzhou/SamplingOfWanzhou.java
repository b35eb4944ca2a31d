package jialing.system.access.wanzhou;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;

/** A photo from the place, and a second trip that is still under way. */
final class SamplingOfWanzhou {

    private SamplingOfWanzhou() {}

    static void enter(RecordBook book) {
        String photo = TheSystem.as("wz.sampler1")
                .upload("/api/sampling/photos", "image/png", picture())
                .done()
                .text("id");
        book.name("photos/{id}", book.traced(photo));
        book.body("TaskAnswer", Map.of("remark", "已处理"));
        book.body("bytes", picture());
    }

    static void underWay(RecordBook book, SamplingTrip trip) {
        String code = trip.code();
        String task = TheSystem.as("wz.sampler1")
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .filter(each -> each.path("subjectId").asText().equals(trip.workOrder()))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
        book.name("tasks/{id}", book.traced(task));
        book.traced(trip.workOrder());
        book.traced(code);
        book.body("NewFieldRecord", trip.record(code));
    }

    static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
