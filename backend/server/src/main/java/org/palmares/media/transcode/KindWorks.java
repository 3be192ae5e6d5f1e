// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Outcome;
import org.palmares.media.MediaKind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** All kinds but video, which has a way of its own. */
final class KindWorks {

    private final Map<MediaKind, KindWork> works;

    KindWorks(Ffmpeg ffmpeg, RenditionDelivery delivery, WorkerProperties worker) {
        PictureWork pictures = new PictureWork(ffmpeg, worker.stall());
        this.works =
                Map.of(
                        MediaKind.AUDIO, new AudioWork(ffmpeg, delivery, worker.stall()),
                        MediaKind.IMAGE, new ImageWork(pictures, delivery),
                        MediaKind.DOCUMENT,
                                new DocumentWork(
                                        pictures,
                                        new PageRun(ffmpeg.sandbox(), worker.stall()),
                                        delivery),
                        MediaKind.CAPTIONS, new CaptionsWork(delivery));
    }

    Outcome<Delivery> make(Work work) {
        try {
            return Objects.requireNonNull(works.get(work.limits().kind())).make(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
