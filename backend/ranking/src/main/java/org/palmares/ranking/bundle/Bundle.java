// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.StandingJson;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.security.KeyPair;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A bundle whose shape is right; {@link Recount} says whether what it claims is true. */
public final class Bundle {

    private final SortedMap<String, byte[]> files;
    private final Manifest manifest;
    private final ManifestSignature signature;

    private Bundle(
            SortedMap<String, byte[]> files, Manifest manifest, ManifestSignature signature) {
        this.files = files;
        this.manifest = manifest;
        this.signature = signature;
    }

    /** The archive, signed with an Ed25519 key pair; equal contents and keys give equal bytes. */
    public static byte[] write(BundleContents contents, KeyPair keys) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(BundleFiles.README, Readme.of(contents));
        for (BundledCategory category : contents.categories()) {
            String id = category.id();
            files.put(BundleFiles.entries(id), Tables.entries(category.entries()));
            files.put(BundleFiles.marks(id), Tables.marks(category.marks()));
            files.put(BundleFiles.rules(id), category.rules().document());
            files.put(BundleFiles.standing(id), StandingJson.bytes(category.standing()));
            files.put(BundleFiles.tally(id), Tables.tally(category.tally()));
        }
        byte[] manifest = Manifest.of(contents, files).bytes();
        files.put(BundleFiles.MANIFEST, manifest);
        files.put(BundleFiles.SIGNATURE, ManifestSignature.sign(manifest, keys).bytes());
        return StoredZip.write(files);
    }

    public static BundleOutcome read(byte[] archive) {
        try {
            SortedMap<String, byte[]> files = StoredZip.read(archive);
            for (String name : List.of(BundleFiles.MANIFEST, BundleFiles.SIGNATURE)) {
                if (!files.containsKey(name)) {
                    throw NotAccepted.because(ReasonCode.BUNDLE_FILE_MISSING, name);
                }
            }
            Bundle bundle =
                    new Bundle(
                            files,
                            canonical(files, BundleFiles.MANIFEST, Manifest::read, Manifest::bytes),
                            canonical(
                                    files,
                                    BundleFiles.SIGNATURE,
                                    ManifestSignature::read,
                                    ManifestSignature::bytes));
            bundle.manifest.mustList(files);
            return new BundleOutcome.Read(bundle);
        } catch (NotAccepted refused) {
            return new BundleOutcome.Refused(refused.reason());
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Whose signature the bundle claims to bear. */
    public TrustedKey signedBy() {
        return TrustedKey.of(signature.key());
    }

    boolean isSignatureValid() {
        return signature.fits(file(BundleFiles.MANIFEST));
    }

    byte[] file(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    /** Reads a part of a document, or says by a reason why it cannot be read. */
    interface Reading<T> {
        T read(byte[] bytes) throws NotAccepted;
    }

    /** Writes what was read. */
    interface Writing<T> {
        byte[] write(T value);
    }

    <T> T canonical(String name, Reading<T> reading, Writing<T> writing) throws NotAccepted {
        return canonical(files, name, reading, writing);
    }

    // What is read must be written alike: no second spelling of a figure, no field in another
    // order.
    private static <T> T canonical(
            SortedMap<String, byte[]> files, String name, Reading<T> reading, Writing<T> writing)
            throws NotAccepted {
        byte[] bytes = files.getOrDefault(name, new byte[0]);
        T value;
        try {
            value = reading.read(bytes);
        } catch (NotAccepted refused) {
            throw new NotAccepted(
                    Reason.of(ReasonCode.BUNDLE_FILE_UNREADABLE, name)
                            .because(List.of(refused.reason())));
        }
        if (!Arrays.equals(writing.write(value), bytes)) {
            throw NotAccepted.because(ReasonCode.BUNDLE_NOT_CANONICAL, name);
        }
        return value;
    }
}
