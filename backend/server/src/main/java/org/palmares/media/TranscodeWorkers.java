// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Page;
import org.palmares.media.store.TranscodeDeskTable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** What the workers do, for whoever runs the instance; who may look is decided by the caller. */
@Component
public class TranscodeWorkers {

    private final TranscodeDeskTable table;

    TranscodeWorkers(TranscodeDeskTable table) {
        this.table = table;
    }

    /** Those that were heard of within the last day, and did not say goodbye. */
    public List<TranscodeWorkerInfo> known() {
        return table.workers();
    }

    /** What they are at now. */
    public List<RunningJob> running() {
        return table.running();
    }

    public TranscodeQueue queue() {
        return table.queue();
    }

    /** What went wrong, the latest first. */
    public Page<FailedFile> failed(@Nullable Integer first, @Nullable UUID after) {
        int size = Page.size(first);
        return Page.of(
                table.failed(after, size + 1),
                size,
                after != null,
                table.countFailed(),
                file -> GlobalId.of("Media", file.key()));
    }
}
