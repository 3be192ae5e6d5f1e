// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Permissions to watch. Whether somebody may is decided by the caller, never here. */
@Component
public class Playbacks {

    // Time to pause, and to watch the end again.
    private static final Duration REST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** How long an address that the storage itself has signed opens its one file. */
    public static final Duration SIGNED = Duration.ofMinutes(2);

    private final MediaFiles files;
    private final PlaybackTokens tokens;
    private final VeiledTokens veiled;
    // How long somebody may watch is no window of a contest: the database's clock decides nothing
    // here.
    private final InstantSource clock = InstantSource.system();

    Playbacks(MediaFiles files, PlaybackTokens tokens, VeiledTokens veiled) {
        this.files = files;
        this.tokens = tokens;
        this.veiled = veiled;
    }

    /** Like {@link #grant(Media, String, Duration)}; empty also where there is no such media. */
    public Optional<Playback> grant(UUID key, String viewer, Duration ttl) {
        return files.byKey(key).flatMap(media -> grant(media, viewer, ttl));
    }

    /**
     * A permission for one viewer, as long as the film and one hour more, but never longer than the
     * ttl. Costs no statement. Empty while there is nothing to watch.
     *
     * @param viewer any stable name of the viewer; only a keyed trace of it is in the address
     */
    public Optional<Playback> grant(Media media, String viewer, Duration ttl) {
        Renditions renditions = media.renditions();
        if (renditions == null || !media.kind().isPlayed()) {
            return Optional.empty();
        }
        Instant expiresAt = expiry(media, ttl);
        if (media.veiled()) {
            return Optional.of(
                    new Playback(
                            veiled(media, renditions, Renditions.MAIN_PLAYLIST, expiresAt),
                            expiresAt));
        }
        String path =
                media.published()
                        ? renditions.publicPath(Renditions.MAIN_PLAYLIST)
                        : granted(media, viewer, Renditions.MAIN_PLAYLIST, expiresAt);
        return Optional.of(new Playback(path, expiresAt));
    }

    /**
     * A permission to watch as much of the lowest rung as is made by now. Ask only for those who
     * follow the work on it; never public. Empty before there is any, and once there is all.
     */
    public Optional<Playback> grantEarly(Media media, String viewer) {
        if (media.early() == null) {
            return Optional.empty();
        }
        Instant expiresAt = clock.instant().plus(LONGEST).truncatedTo(ChronoUnit.SECONDS);
        return Optional.of(
                new Playback(
                        granted(media, viewer, Renditions.EARLY_PLAYLIST, expiresAt), expiresAt));
    }

    /**
     * An address of the poster, which of an image or a document is its first picture at its
     * smallest: the public one of a published media, else one granted for an hour. Ask only for
     * viewers who may see the media. Null before there is a poster.
     */
    public @Nullable String posterUrl(Media media) {
        Renditions renditions = media.renditions();
        if (renditions == null) {
            return null;
        }
        String picture =
                renditions.pictures().stream().findFirst().map(PictureFile::name).orElse(null);
        String poster = renditions.poster() ? Renditions.POSTER : picture;
        return poster == null ? null : address(media, renditions, poster);
    }

    /** The image, or the document's pages in order; addresses as those of posters. */
    public List<Picture> pictures(Media media) {
        Renditions renditions = media.renditions();
        if (renditions == null) {
            return List.of();
        }
        Map<Integer, List<PictureSize>> sizes = new TreeMap<>();
        for (PictureFile file : renditions.pictures()) {
            sizes.computeIfAbsent(file.number(), _ -> new ArrayList<>())
                    .add(
                            new PictureSize(
                                    file.width(),
                                    file.height(),
                                    address(media, renditions, file.name())));
        }
        return sizes.entrySet().stream().map(e -> new Picture(e.getKey(), e.getValue())).toList();
    }

    /** The address of captions, as those of posters; null for every other kind. */
    public @Nullable String captionsUrl(Media media) {
        Renditions renditions = media.renditions();
        return renditions == null || media.kind() != MediaKind.CAPTIONS
                ? null
                : address(media, renditions, Renditions.CAPTIONS);
    }

    /** The key under which this viewer may hear of the media. */
    public UUID shownKey(Media media) {
        return media.veiled() ? veiled.alias(media.key()) : media.key();
    }

    /** What lies beside the file is reached by the same token. */
    private String granted(Media media, String viewer, String file, Instant expiresAt) {
        return "/play/" + tokens.issue(media, viewer, expiresAt) + "/" + file;
    }

    private String veiled(Media media, Renditions renditions, String file, Instant expiresAt) {
        return "/play/veiled/" + veiled.issue(media, renditions.fence(), expiresAt) + "/" + file;
    }

    private String address(Media media, Renditions renditions, String file) {
        if (media.published() && !media.veiled()) {
            return renditions.publicPath(file);
        }
        Instant expiresAt = clock.instant().plus(REST).truncatedTo(ChronoUnit.SECONDS);
        return media.veiled()
                ? veiled(media, renditions, file, expiresAt)
                : granted(media, "", file, expiresAt);
    }

    /**
     * An address of the WebVTT track of pictures for the seek bar, under the same rule as the
     * poster. Null where there are none.
     */
    public @Nullable String previewsUrl(Media media, String viewer) {
        Renditions renditions = media.renditions();
        if (renditions == null || !renditions.previews()) {
            return null;
        }
        Instant expiresAt = expiry(media, LONGEST);
        if (media.veiled()) {
            return veiled(media, renditions, Renditions.PREVIEWS, expiresAt);
        }
        return media.published()
                ? renditions.publicPath(Renditions.PREVIEWS)
                : granted(media, viewer, Renditions.PREVIEWS, expiresAt);
    }

    private Instant expiry(Media media, Duration ttl) {
        Duration film = Duration.ofMillis(Math.round(seconds(media) * 1000)).plus(REST);
        return clock.instant()
                .plus(film.compareTo(ttl) < 0 ? film : ttl)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private static double seconds(Media media) {
        Double seconds = media.durationSeconds();
        return seconds == null ? 0 : seconds;
    }
}
