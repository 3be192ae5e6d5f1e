// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The random key of each contest's address hashes, a file of 32 bytes in a folder outside the
 * database ({@code palmares.voting.trace-keys}) that all nodes share. A key is made when its
 * contest opens and never a second time; once it is destroyed no hash leads back to an address.
 * Without a folder, or where it cannot be read, ballots are traced without addresses.
 */
@Component
class TraceKeys {

    private static final Logger log = LoggerFactory.getLogger(TraceKeys.class);
    private static final int LENGTH = 32;

    private final @Nullable Path folder;
    private final SecureRandom random = new SecureRandom();

    // Short enough that a node which did not do the destroying forgets soon, too.
    private final Cache<UUID, Optional<byte[]>> known =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .build();

    TraceKeys(@Value("${palmares.voting.trace-keys:}") String folder) throws IOException {
        this.folder = folder.isBlank() ? null : Files.createDirectories(Path.of(folder));
        if (this.folder == null) {
            log.warn("palmares.voting.trace-keys is not set: signals will know no addresses");
        }
    }

    /** One file read in ten minutes for each contest on each node. */
    Optional<byte[]> of(UUID contest) {
        Optional<byte[]> key = known.getIfPresent(contest);
        return key == null ? read(contest) : key;
    }

    /** What is there already stays. */
    void make(UUID contest) {
        if (folder == null) {
            return;
        }
        byte[] key = new byte[LENGTH];
        random.nextBytes(key);
        try {
            // Whole or not at all: nobody reads half a key.
            Path written = Files.createTempFile(folder, "new", null);
            Files.write(written, key, StandardOpenOption.DSYNC);
            try {
                Files.createLink(file(folder, contest), written);
            } catch (FileAlreadyExistsException _) {
                log.debug("{} has its key", contest);
            } finally {
                Files.delete(written);
            }
        } catch (IOException | UnsupportedOperationException e) {
            log.error("No key for the traces of {}: signals will know no addresses", contest, e);
        }
        known.invalidate(contest);
    }

    /** Done already is done. */
    void destroy(UUID contest) {
        try {
            if (folder != null) {
                Files.deleteIfExists(file(folder, contest));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        known.invalidate(contest);
    }

    /** What cannot be told is not remembered. */
    private Optional<byte[]> read(UUID contest) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            byte[] key = Files.readAllBytes(file(folder, contest));
            return remembered(contest, key.length == LENGTH ? Optional.of(key) : Optional.empty());
        } catch (NoSuchFileException _) {
            return remembered(contest, Optional.empty());
        } catch (IOException e) {
            log.warn("The key for the traces of {} cannot be read", contest, e);
            return Optional.empty();
        }
    }

    private Optional<byte[]> remembered(UUID contest, Optional<byte[]> key) {
        known.put(contest, key);
        return key;
    }

    private static Path file(Path folder, UUID contest) {
        return folder.resolve(contest + ".key");
    }
}
