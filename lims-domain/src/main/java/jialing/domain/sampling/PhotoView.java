package jialing.domain.sampling;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.shared.AnalystIsBlind;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** Shows a kept picture to those who may see its organisation's records. */
@View
public class PhotoView {

    @Inject
    Photos photos;

    @Inject
    CurrentActor current;

    public record Picture(String mediaType, byte[] bytes) {}

    public Picture byId(UUID id) {
        new AnalystIsBlind().require(current.get());
        Photo photo = photos.byId(id);
        return new Picture(photo.mediaType(), photo.bytes());
    }
}
