package jialing.domain.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.inspection.Inspection;
import jialing.domain.inspection.InspectionPhoto;
import jialing.domain.sampling.CheckedPicture;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** The append-only table of photos from inspections. */
@ApplicationScoped
public class InspectionPhotoTable {

    @Inject
    Sql sql;

    public record Kept(String mediaType, byte[] bytes) {}

    public void add(Inspection inspection, InspectionPhoto photo, CheckedPicture picture, Actor by, Instant at) {
        sql.execute(
                "insert into lims.inspection_photo (id, inspection_id, organisation, inspected, sha256, media_type,"
                        + " width, height, bytes, kept_by, keeper, kept_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                photo.id(),
                inspection.id(),
                inspection.organisation(),
                inspection.inspected(),
                photo.sha256(),
                picture.mediaType(),
                picture.width(),
                picture.height(),
                picture.bytes(),
                by.personId(),
                by.name(),
                at);
    }

    public Optional<InspectionPhoto> sameAs(UUID inspection, String sha256) {
        return sql
                .read(
                        "select id, sha256 from lims.inspection_photo where inspection_id = ? and sha256 = ?",
                        InspectionPhotoTable::photo,
                        inspection,
                        sha256)
                .stream()
                .findFirst();
    }

    public int count(UUID inspection) {
        return sql.read(
                        "select count(*) from lims.inspection_photo where inspection_id = ?",
                        row -> row.getInt(1),
                        inspection)
                .get(0);
    }

    /** Those of these ids that were kept in the inspection. */
    public List<InspectionPhoto> of(UUID inspection, Collection<UUID> ids) {
        return sql.all(
                "select id, sha256 from lims.inspection_photo where inspection_id = ? and id = any (?)",
                statement -> {
                    statement.setObject(1, inspection);
                    statement.setArray(2, statement.getConnection().createArrayOf("uuid", ids.toArray()));
                },
                InspectionPhotoTable::photo);
    }

    public Optional<Kept> byId(UUID inspection, UUID id) {
        return sql
                .read(
                        "select media_type, bytes from lims.inspection_photo where inspection_id = ? and id = ?",
                        row -> new Kept(row.getString("media_type"), row.getBytes("bytes")),
                        inspection,
                        id)
                .stream()
                .findFirst();
    }

    private static InspectionPhoto photo(ResultSet row) throws SQLException {
        return new InspectionPhoto(row.getObject("id", UUID.class), row.getString("sha256"));
    }
}
