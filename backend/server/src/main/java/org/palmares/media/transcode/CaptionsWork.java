// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Outcome;
import org.palmares.media.MediaRefusal;
import org.palmares.media.Renditions;
import org.palmares.media.UploadLimits;
import org.palmares.media.rules.Captions;
import org.palmares.media.rules.CaptionsText;
import org.palmares.media.rules.FileOffer;
import org.palmares.media.rules.FileType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Captions: read by ourselves, and written anew. */
final class CaptionsWork implements KindWork {

    private final RenditionDelivery delivery;

    CaptionsWork(RenditionDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public Outcome<Delivery> make(Work work) throws IOException {
        if (Files.size(work.input()) > UploadLimits.MOST_CAPTIONS) {
            return Outcome.refused(FileOffer.tooLarge(UploadLimits.MOST_CAPTIONS));
        }
        FileType found = work.type();
        if (found != FileType.UNKNOWN) {
            return work.otherKind(found);
        }
        byte[] bytes = Files.readAllBytes(work.input());
        if (new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('\0') >= 0) {
            return Outcome.refused(MediaRefusal.CAPTIONS_NOT_UTF8);
        }
        Outcome<Captions> read = CaptionsText.read(bytes);
        Captions captions = read.valueOrNull();
        if (captions == null) {
            return Outcome.refused(read.refusals());
        }
        work.lease().transcoding(50);
        Files.writeString(
                work.output().resolve(Renditions.CAPTIONS),
                captions.without(work.lease().job().cover().mutes()).toWebVtt());
        delivery.putAll(work.lease(), List.of(Renditions.CAPTIONS), work.output());
        return Outcome.done(Delivery.of(work.hash(), null, null, List.of()));
    }
}
