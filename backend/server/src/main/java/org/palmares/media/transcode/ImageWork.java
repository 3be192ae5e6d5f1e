// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.PictureFile;
import org.palmares.media.rules.FileType;
import org.palmares.media.rules.LimitRules;
import org.palmares.media.rules.PictureSizes;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An image: upright, without what the camera wrote into it, in up to three sizes. */
final class ImageWork implements KindWork {

    private static final Set<FileType> TAKEN =
            Set.of(FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.HEIC);

    private final PictureWork pictures;
    private final RenditionDelivery delivery;

    ImageWork(PictureWork pictures, RenditionDelivery delivery) {
        this.pictures = pictures;
        this.delivery = delivery;
    }

    @Override
    public Outcome<Delivery> make(Work work) throws IOException {
        FileType type = work.type();
        if (!TAKEN.contains(type)) {
            return work.otherKind(type);
        }
        Outcome<PictureSource> read = pictures.open(type, work.input(), work.output());
        PictureSource source = read.valueOrNull();
        if (source == null) {
            return Outcome.refused(read.refusals());
        }
        int width = source.header().uprightWidth();
        int height = source.header().uprightHeight();
        Optional<Refusal> refusal = LimitRules.shape(work.limits(), width, height);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        work.lease().transcoding(5);
        Outcome<List<PictureFile>> made =
                pictures.make(
                        work.lease(), source, PictureSizes.ofImage(width, height), work.output());
        List<PictureFile> files = made.valueOrNull();
        if (files == null) {
            return Outcome.refused(made.refusals());
        }
        work.lease().transcoding(80);
        delivery.putAll(
                work.lease(), files.stream().map(PictureFile::name).toList(), work.output());
        return Outcome.done(
                Delivery.of(work.hash(), width, height, files)
                        .alike(pictures.likeness(files, work.output())));
    }
}
