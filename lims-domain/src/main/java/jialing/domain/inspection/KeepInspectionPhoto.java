package jialing.domain.inspection;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.inspection.persistence.InspectionPhotoTable;
import jialing.domain.inspection.rules.InspectionInTurn;
import jialing.domain.inspection.rules.InspectorWasDrawn;
import jialing.domain.inspection.rules.PhotosAreBounded;
import jialing.domain.sampling.CheckedPicture;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** An inspector's device sends a photo ahead of the answer that will name it. The same picture again is the same photo. */
@UseCase
public class KeepInspectionPhoto {

    @Inject
    Inspections inspections;

    @Inject
    InspectionPhotoTable photos;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public InspectionPhoto keep(UUID id, byte[] bytes) {
        Actor actor = current.mustBe(Inspections.INSPECTS);
        Inspection inspection = inspections.held(actor, id);
        new InspectionInTurn()
                .require(InspectionInTurn.Step.of(inspection.number(), inspection.state(), InspectionState.UNDER_WAY));
        new InspectorWasDrawn().require(inspection.isInspectedBy(actor.personId()));
        CheckedPicture picture = CheckedPicture.of(bytes);
        return photos.sameAs(id, picture.sha256()).orElseGet(() -> added(inspection, picture, actor));
    }

    private InspectionPhoto added(Inspection inspection, CheckedPicture picture, Actor actor) {
        new PhotosAreBounded().require(photos.count(inspection.id()));
        var photo = new InspectionPhoto(TimeOrderedId.next(), picture.sha256());
        photos.add(inspection, photo, picture, actor, clock.now());
        return photo;
    }
}
