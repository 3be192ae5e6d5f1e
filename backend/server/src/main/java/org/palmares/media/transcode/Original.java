// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Outcome;
import org.palmares.media.MediaRefusal;
import org.palmares.media.store.OriginalsBucket;
import org.palmares.media.store.StorageException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Brings the accepted bytes into our own keeping and to this machine, hashing them on the way. */
final class Original {

    private static final int CHUNK = 1 << 20;

    private final OriginalsBucket bucket;

    Original(OriginalsBucket bucket) {
        this.bucket = bucket;
    }

    /**
     * The file's SHA-256 in hex; refused where the upload is no longer what was completed, or not
     * what was announced.
     */
    Outcome<String> fetch(Lease lease, Path file) throws IOException {
        TranscodeJob job = lease.job();
        UUID source = job.source();
        try {
            if (source == null) {
                bucket.take(job.media(), job.etag(), job.size());
            }
            return copied(lease, source == null ? job.media() : source, file);
        } catch (StorageException e) {
            if (e.isOtherObject()) {
                return Outcome.refused(MediaRefusal.FILE_REPLACED);
            }
            if (e.isAbsent()) {
                return Outcome.refused(MediaRefusal.UPLOAD_GONE);
            }
            throw e;
        }
    }

    private Outcome<String> copied(Lease lease, UUID source, Path file) throws IOException {
        TranscodeJob job = lease.job();
        lease.check();
        MessageDigest sha256 = sha256();
        try (InputStream in = bucket.read(source);
                OutputStream out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                lease.check();
                sha256.update(chunk, 0, read);
                out.write(chunk, 0, read);
            }
        }
        if (Files.size(file) != job.size()) {
            throw new TranscodeFailure("the storage gave " + Files.size(file) + " bytes");
        }
        String hash = HexFormat.of().formatHex(sha256.digest());
        return job.manifest() == null || job.manifest().equals(hash)
                ? Outcome.done(hash)
                : Outcome.refused(MediaRefusal.FILE_NOT_AS_ANNOUNCED);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
