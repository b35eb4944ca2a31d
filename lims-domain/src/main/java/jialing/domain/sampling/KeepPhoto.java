package jialing.domain.sampling;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** A sampler's phone sends a picture ahead of the field record that will name it. The same picture again is the same photo. */
@UseCase
public class KeepPhoto {

    /** Bytes of the largest photo that is taken in. */
    public static final int LARGEST = UploadIsImage.LARGEST;

    @Inject
    Photos photos;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param sha256 of the bytes as they were kept, for the phone to compare */
    public record Kept(UUID id, String sha256) {}

    public Kept keep(byte[] bytes) {
        Actor sampler = current.mustBe(Capacity.SAMPLER);
        Photo photo = photos.sameAs(sampler.organisation(), CanonicalJson.sha256(bytes))
                .orElseGet(() -> added(new Photo(bytes, sampler, clock.now())));
        return new Kept(photo.id(), photo.sha256());
    }

    private Photo added(Photo photo) {
        photos.add(photo);
        return photo;
    }
}
