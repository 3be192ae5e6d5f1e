// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.List;

/** Opens the films of works that compete to everybody, and closes them when a work leaves. */
@Component
class Shelf {

    private final MediaFiles files;

    Shelf(MediaFiles files) {
        this.files = files;
    }

    @EventListener
    void on(EntryAdmitted admitted) {
        Media film = film(admitted.entry());
        if (film != null) {
            files.publish(film.key());
        }
    }

    @EventListener
    void on(EntryLeft left) {
        Media film = film(left.entry());
        if (film != null) {
            files.unpublish(film.key());
        }
    }

    private @Nullable Media film(Entry entry) {
        return files.latestOf(List.of(entry.key())).get(entry.key());
    }
}
