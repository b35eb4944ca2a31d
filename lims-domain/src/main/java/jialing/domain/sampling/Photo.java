package jialing.domain.sampling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.shared.Actor;
import jialing.domain.shared.TimeOrderedId;

/** A picture taken in the field, kept byte for byte as it came. */
@Entity
@Table(name = "sampling_photo")
public class Photo {

    @Id
    private UUID id;

    private String organisation;
    private String sha256;
    private String mediaType;
    private int width;
    private int height;
    private byte[] bytes;
    private UUID keptBy;
    private Instant keptAt;

    protected Photo() {}

    /** @throws jialing.domain.shared.Refusal by {@link UploadIsImage} */
    Photo(byte[] bytes, Actor by, Instant at) {
        CheckedPicture picture = CheckedPicture.of(bytes);
        this.id = TimeOrderedId.next();
        this.organisation = by.organisation();
        this.sha256 = picture.sha256();
        this.mediaType = picture.mediaType();
        this.width = picture.width();
        this.height = picture.height();
        this.bytes = bytes;
        this.keptBy = by.personId();
        this.keptAt = at;
    }

    public UUID id() {
        return id;
    }

    /** Of its bytes, lower-case hex. */
    public String sha256() {
        return sha256;
    }

    /** Told by its bytes, not by whoever sent it. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
