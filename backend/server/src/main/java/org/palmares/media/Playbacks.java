// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.jspecify.annotations.Nullable;
import org.palmares.media.store.RenditionsBucket;
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

    private final MediaFiles files;
    private final PlaybackTokens tokens;
    private final VeiledTokens veiled;
    private final RenditionsBucket bucket;
    // Signed addresses expire by the storage's clock; the database's decides nothing here.
    private final InstantSource clock = InstantSource.system();

    Playbacks(
            MediaFiles files, PlaybackTokens tokens, VeiledTokens veiled, RenditionsBucket bucket) {
        this.files = files;
        this.tokens = tokens;
        this.veiled = veiled;
        this.bucket = bucket;
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
                            veiled(renditions, Renditions.MAIN_PLAYLIST, expiresAt), expiresAt));
        }
        String path =
                media.published()
                        ? renditions.publicPath(Renditions.MAIN_PLAYLIST)
                        : "/play/"
                                + tokens.issue(media.key(), viewer, expiresAt)
                                + "/"
                                + Renditions.MAIN_PLAYLIST;
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
        String token = tokens.issue(media.key(), viewer, expiresAt);
        return Optional.of(
                new Playback("/play/" + token + "/" + Renditions.EARLY_PLAYLIST, expiresAt));
    }

    /**
     * An address of the poster, which of an image or a document is its first picture at its
     * smallest: the public one of a published media, else one signed for an hour. Ask only for
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

    private String veiled(Renditions renditions, String file, Instant expiresAt) {
        return "/play/veiled/"
                + veiled.issue(renditions.media(), renditions.fence(), expiresAt)
                + "/"
                + file;
    }

    private String address(Media media, Renditions renditions, String file) {
        if (media.veiled()) {
            return veiled(renditions, file, clock.instant().plus(REST));
        }
        return media.published()
                ? renditions.publicPath(file)
                : bucket.sign(renditions.prefix() + file, REST);
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
        if (media.veiled()) {
            return veiled(renditions, Renditions.PREVIEWS, expiry(media, LONGEST));
        }
        return media.published()
                ? renditions.publicPath(Renditions.PREVIEWS)
                : "/play/"
                        + tokens.issue(media.key(), viewer, expiry(media, LONGEST))
                        + "/"
                        + Renditions.PREVIEWS;
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
