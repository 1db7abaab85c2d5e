<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Tentang %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Lihat siapa yang Anda blokir di obrolan IMKIT, dan buka blokirnya.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>Perangkat lunak bebas dengan lisensi MIT. Dibuat dengan Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account in a list. %1: a person, %2: the person&apos;s id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An account in a list. %1: a person, %2: the name of a server</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>BlockButtonAccessible</name>
    <message>
        <source>Unblock %1</source>
        <extracomment>Name of a row’s button for screen readers; %1 is a person.</extracomment>
        <translation>Buka blokir %1</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>Membuka blokir…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Buka blokir</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Pengguna yang diblokir</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>Progres buka blokir</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>Progres blokir ulang</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Dijeda.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>Server meminta kecepatan dikurangi. Mencoba lagi sekarang.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>Server meminta kecepatan dikurangi. Mencoba lagi dalam %1.</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>Tidak ada koneksi. Akan dilanjutkan otomatis saat koneksi kembali.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>Sesi Anda telah berakhir. Akan dilanjutkan setelah Anda masuk lagi.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>Mencocokkan hasil dengan daftar server…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>Membuka blokir %Ln orang…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>Memblokir ulang %Ln orang…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1 dari %2 · %Ln gagal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1 dari %2 · %3 per detik</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 dari %2 · %3 per detik · %Ln gagal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 dari %2 · %3 per detik · sisa waktu %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 dari %2 · %3 per detik · sisa waktu %4 · %Ln gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>lalu memblokir ulang %Ln orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>lalu membuka blokir %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>Riwayat tidak dapat disimpan di komputer ini. Akan dilanjutkan otomatis saat sudah dapat disimpan.</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>Blokir %Ln orang telah dibuka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>%Ln orang telah diblokir ulang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln orang memang sudah tidak diblokir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln orang memang sudah diblokir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>Blokir %Ln orang tidak dapat dibuka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>%Ln orang tidak dapat diblokir ulang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>Permintaan untuk %Ln orang tidak dikirim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>Daftar server tidak sesuai dengan hasil untuk %Ln orang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>Daftar tidak dapat dibaca ulang, sehingga hasil ini tidak dicocokkan dengan daftar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <extracomment>Heading: why it failed, how many people</extracomment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>Diblokir menurut daftar server (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>Tidak diblokir menurut daftar server (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>Tidak dikirim (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>Hasil buka blokir</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>Hasil blokir ulang</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>Blokir beberapa orang tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>Beberapa orang tidak dapat diblokir ulang</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>Buka blokir dihentikan</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>Blokir ulang dihentikan</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>Daftar server tidak sesuai dengan hasil</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>Blokir semua orang telah dibuka</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>Semua orang telah diblokir ulang</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>Orang, menurut hasilnya</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Coba lagi yang gagal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Simpan sebagai CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Disalin.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Simpan hasil</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>buka-blokir.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Disimpan.</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>Berkas tidak dapat disimpan. Pilih lokasi lain.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>Server menghitung pemblokiran mulai sekarang.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>Tidak dapat memuat daftar blokir Anda</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>%Ln larangan masuk telah dicabut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>Blokir %Ln orang telah dibuka.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>%1 dapat mengirim pesan kepada Anda lagi.</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>%1 dapat kembali ke ruang.</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>%1 dapat kembali ke ruang “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln orang memang sudah tidak diblokir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>Larangan masuk untuk %1 sudah dicabut sebelumnya.</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>%1 memang sudah tidak diblokir.</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>Blokir %Ln orang dibuka</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>Blokir %1 dibuka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>%Ln orang telah diblokir ulang.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>%1 kembali dilarang masuk ke ruang.</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>%1 telah diblokir ulang.</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>Tidak dapat mencabut larangan masuk untuk %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>Tidak dapat membuka blokir %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>Tidak dapat membuka blokir %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>Tidak dapat memberlakukan lagi larangan masuk untuk %1</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>Tidak dapat memblokir ulang %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>Tidak dapat memblokir ulang %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a person; %2: a sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people: %1</source>
        <translation>
            <numerusform>%Ln orang: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>Riwayat ditulis oleh versi program ini yang lebih baru, sehingga tidak ada yang dapat ditambahkan ke dalamnya.</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>Gunakan versi yang lebih baru, atau buka blokir satu per satu.</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>Permintaan Anda tidak dapat disimpan di komputer ini, sehingga akan hilang jika program berhenti mendadak.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>Kosongkan ruang di disk lalu coba lagi, atau buka blokir satu per satu.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>Buka blokir %Ln orang?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>Anda dapat menerima pesan langsung dari mereka lagi. Ruang, termasuk ruang grup, dan pesan lama tidak berubah.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>Cabut %Ln larangan masuk?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>Mereka dapat kembali ke ruang. Pesan langsung dan pesan lama tidak berubah.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>Cabut %Ln pemblokiran dan larangan masuk?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln orang dapat mengirim pesan langsung kepada Anda lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln orang dapat kembali ke ruang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>%Ln orang lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>Program lain sedang memakai riwayat, sehingga permintaan Anda tidak dapat disimpan dan akan hilang jika program ini berhenti mendadak.</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>Tutup program itu lalu coba lagi, atau buka blokir satu per satu.</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>Hapus riwayat</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Hapus riwayat?</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>Entri akan dihapus permanen dari komputer ini. Ini tidak memblokir atau membuka blokir siapa pun. Entri yang belum selesai tetap disimpan.</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>Yang akan dihapus</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Lebih lama dari 30 hari</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Lebih lama dari setahun</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>Tutup saat pekerjaan masih berjalan?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>%Ln orang belum selesai diproses.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>Yang sudah selesai tetap tersimpan. Jika Anda menghentikannya, tidak ada lagi yang dikirim, dan Anda dapat melanjutkan saat program dibuka lagi.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Selesaikan di latar belakang</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>Hentikan dan lanjutkan lain kali</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Jangan tutup</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>Keluar dari akun saat pekerjaan masih berjalan?</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>Yang sudah selesai tetap tersimpan. Jika Anda keluar dari akun, tidak ada lagi yang dikirim, dan Anda dapat melanjutkan saat masuk lagi.</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>Hentikan dan keluar dari akun</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Tetap masuk</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>“%1 --help” menampilkan opsi yang tersedia.</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Lihat siapa yang Anda blokir di obrolan IMKIT, dan buka blokirnya.</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>Semua opsi boleh tidak diisi. Variabel lingkungan IMKIT_SERVER_URL, IMKIT_CLIENT_KEY, dan IMKIT_TOKEN berfungsi sama; opsi lebih diutamakan daripada variabelnya. Jika server, kunci klien, dan token diberikan, program langsung masuk dan tidak menyimpan satu pun di antaranya.</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>Alamat server IMKIT.</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>Kunci klien aplikasi.</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>Berkas yang baris pertamanya berisi token Anda; “-” membacanya dari input standar.</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>Bahasa dan wilayah, misalnya ja atau zh-TW.</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>Coba program dengan server demo bawaan.</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>Jumlah orang yang diblokir dalam demo (%L1).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Tampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Tampilkan versi.</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>Token tidak dapat diberikan sebagai argumen karena dapat dibaca oleh semua program. Gunakan --token-file atau variabel IMKIT_TOKEN.</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>Versi ini tidak memuat server demo.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Tidak ada opsi “%1”.</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>Hanya opsi yang dapat diberikan, dan salah satu argumen bukan opsi.</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1 bukan alamat server. Alamat harus diawali https:// dan tidak berisi nama pengguna, “?”, atau “#”, misalnya %2.</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>Program ini hanya bekerja dengan %2: %1 tidak dapat menyebut server lain.</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 bukan kunci klien: isinya harus berupa huruf, angka, dan simbol tanpa spasi, paling banyak %L2 karakter.</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>Program ini punya kunci klien sendiri: %1 tidak dapat diberikan.</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1: berkas tidak dapat dibaca, atau bukan berkas biasa.</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1: baris pertama terlalu panjang untuk token (lebih dari %L2 byte).</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1: baris pertama kosong; token seharusnya ada di sana.</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 tidak berisi token: isinya harus berupa huruf, angka, dan simbol tanpa spasi, paling banyak %L2 karakter.</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--locale tidak menyebutkan bahasa, seperti ja atau zh-TW.</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>Demo memiliki server dan akun sendiri: %1 tidak dapat digunakan bersamanya.</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>--demo-size harus berupa angka dari 0 sampai %L1.</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-size hanya dapat digunakan bersama --demo.</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>Program sudah berjalan: jendelanya ditampilkan, dan yang diberikan di sini tidak dipakai.</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>Program sudah berjalan, tetapi tidak merespons. Akhiri dahulu program itu.</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>Server demo tidak menemukan port yang bebas di komputer ini.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>Buka blokir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin detail</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Masuk…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>Server tidak dapat dihubungi.</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>Periksa koneksi Anda.</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>Server tidak dapat dihubungi</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Server terlalu lama menjawab.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>Kami akan memeriksa apakah perubahan berhasil.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Tidak ada jawaban tepat waktu</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>Proses dihentikan sebelum server menjawab.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Anda dapat mencobanya lagi kapan saja.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Sesi Anda telah berakhir.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Masuk lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Sesi berakhir</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>Server tidak mengenali kunci klien ini.</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>Masuk lagi dengan kunci klien aplikasi Anda.</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>Kunci klien tidak dikenal</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>Hanya pemilik ruang yang dapat mencabut larangan masuk ini.</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>Minta pemilik ruang untuk mencabutnya.</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>Akun Anda tidak memiliki izin untuk melakukan ini di sini.</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>Hubungi pengelola aplikasi Anda.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Tidak diizinkan</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>Larangan masuk ini sudah dicabut sebelumnya.</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>Orang ini memang sudah tidak diblokir.</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Sudah tidak diblokir</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>Orang ini sudah dilarang masuk ke ruang.</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>Orang ini sudah diblokir.</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Sudah diblokir</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>Akun atau ruang ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>Akun ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>Server tidak menemukan yang diminta.</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>Pastikan alamat server lengkap.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>Server tidak menerima ID pengguna ini.</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>Beri tahu pengelola aplikasi Anda; detailnya akan membantu.</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>ID tidak diterima</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Server menolak permintaan.</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>Jawaban server ada di detail.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Ditolak server</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>Server meminta kecepatan dikurangi.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Coba lagi nanti.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Terlalu banyak permintaan</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>Server sedang mengalami masalah.</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>Masalah server</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>Server mengarahkan ke tempat lain. Tidak ada yang dikirim ke sana.</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>Server telah pindah ke %1. Tidak ada yang dikirim ke sana.</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>Jika memang benar, masuk dengan alamat yang baru.</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>Server telah pindah</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>Jawaban ini bukan jawaban dari server IMKIT.</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>Pastikan alamat server benar dan tidak ada halaman lain yang menjawab di alamat itu.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Jawaban tidak terbaca</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>Jawaban server terlalu besar.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Jawaban terlalu besar</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>Koneksi ini tidak aman: sertifikat server tidak valid.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>Tidak ada yang dikirim. Periksa tanggal komputer ini, atau beri tahu pengelola aplikasi Anda.</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>Koneksi tidak aman</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>CSV untuk lembar kerja (%1)</translation>
    </message>
    <message>
        <source>JSON Lines (%1)</source>
        <translation>JSON Lines (%1)</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>What</source>
        <extracomment>Column of the history: Unblock, Block, …</extracomment>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>Orang</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokir</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Buka blokir</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>Larang masuk ke ruang</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>Cabut larangan masuk ke ruang</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Larang masuk ke “%1”</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Cabut larangan masuk ke “%1”</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Sudah diblokir</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Sudah tidak diblokir</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak dikirim</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A person in the history: %1 name, %2 id</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Cari nama, ID, atau ruang</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cari di riwayat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Semua hari</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Antara dua tanggal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Semua hasil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Sudah demikian</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak dikirim</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>Blokir ulang</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>Ekspor yang dipilih…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Hapus riwayat…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln entri ditemukan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entri</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Tidak ada entri yang cocok.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Belum ada perubahan.</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>Ekspor semua yang ditemukan…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Ekspor semua…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>Hanya operasi pada %1</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>Hanya operasi yang sama</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Ekspor riwayat</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>Mengekspor: %Ln entri sejauh ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>%Ln entri diekspor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Berkas tidak dapat ditulis. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>Riwayat telah dihapus.</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>Riwayat tidak dapat dihapus.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>Pilih berkas berisi ID</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>Daftar ID (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>Berkas tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>Isinya terlalu besar. Paling banyak %1 yang dapat dibaca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>%Ln orang ada di daftar Anda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln ID tidak ada di daftar Anda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>%Ln baris tidak dapat dibaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>Hanya %Ln ID pertama yang diambil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>Buka blokir %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Buka blokir</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>Buka blokir dari berkas atau papan klip</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>Siapa yang ingin Anda buka blokirnya?</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>Gunakan daftar dengan satu ID per baris, atau berkas CSV dengan kolom “id”. Anda akan melihat siapa saja yang ada di dalamnya sebelum ada yang dikirim.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>Gunakan papan klip</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>Orang yang akan dibuka blokirnya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln baris mengulang ID sebelumnya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Ekspor daftar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Akun</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Buka blokir</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Baris rapat</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Masuk…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar dari akun</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>Bantuan daring</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>Kebijakan privasi</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Tentang %1</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>Buka blokir dari berkas atau papan klip…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Ekspor daftar…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Riwayat…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Pengaturan…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Urutkan menurut</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Bahasa sistem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>Foto profil</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>Dari semua orang</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>Hanya dari server</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Terlama</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Terakhir aktif</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>Urutan:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Bilah alat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Cari nama, ID, atau ruang</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>Koneksi ini tidak dienkripsi: orang lain dapat membaca token Anda dan melihat yang Anda lakukan di sini.</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>Memuat daftar blokir Anda…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>%Ln pemblokiran akun yang sudah dihapus tidak ditampilkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>Anda belum memblokir siapa pun.</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Tidak ada yang cocok dengan “%1”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Sesi Anda telah berakhir.</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>Masuk untuk melihat daftar blokir Anda.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>Tidak dapat memuat daftar blokir Anda.</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Tidak dapat menghubungi %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>%1, %2@%3</source>
        <extracomment>Window title. %1: the name of the program, %2: a person, %3: the name of a server</extracomment>
        <translation>%1, %2@%3</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>Window title while bulk work runs. %1: how many are left; %2: the title without it</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>Pilih semua %Ln yang cocok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 Mencoba lagi dalam %Ln dtk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Daftar tidak dapat diperbarui. %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>Rantai kunci tidak menyimpan token Anda: Anda tetap masuk sampai program ditutup.</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>Anda sudah keluar dari akun, tetapi token Anda mungkin masih ada di rantai kunci. Buka rantai kunci dan hapus token di sana.</translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>Proses ini tetap berjalan, tetapi riwayat tidak dapat disimpan di komputer ini.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln baris diekspor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Berkas tidak dapat ditulis. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Riwayat rusak. Riwayat itu dipisahkan sebagai %1, dan riwayat baru telah dimulai.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>Riwayat ditulis oleh versi program ini yang lebih baru. Anda dapat membacanya dan membuka blokir satu per satu.</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>Riwayat tidak dapat disimpan di komputer ini. Anda dapat membuka blokir satu per satu.</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Masuk dengan akun lain…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>Buka di jendela baru</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>Pekerjaan untuk %1 berlanjut di jendelanya sendiri, jadi akun ini dibuka di jendela lain.</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>Komputer ini tidak menyimpan token untuk akun ini.</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>Token sebelumnya mungkin masih ada di rantai kunci. Buka rantai kunci dan hapus token di sana.</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>Ini tidak dapat disimpan dalam riwayat.</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>Orang yang Anda blokir di obrolan muncul di sini.</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>Pencarian mencakup nama, ID, dan ruang.</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>Masuk lagi, dan pekerjaan yang menunggu akan dilanjutkan.</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>Daftar dibaca dari server obrolan Anda.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>Program lain sedang memakai riwayat, sehingga tidak ada yang dapat disimpan di dalamnya. Tutup program itu, atau buka blokir satu per satu.</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>Akun sudah dihapus, tetapi riwayatnya tidak dapat dihapus. Mungkin program lain sedang memakainya.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>Tutup pemberitahuan ini</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… dan %Ln lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished work</source>
        <translation>Pekerjaan yang belum selesai</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>Program berakhir saat sedang mengubah blokir %Ln orang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>%Ln perubahan berhasil dilakukan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>%Ln perubahan tidak dilakukan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>%Ln perubahan belum diketahui: daftar sedang dibaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Tidak ada lagi yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>Anda dapat melanjutkan dari tempat terakhir, atau membiarkan orang-orang ini apa adanya.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>Orang yang tersisa</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>Akan dibuka blokirnya: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>Akan diblokir ulang: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Hapus akun</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>Hapus %1?</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>Token dan daftar terakhirnya dihapus dari komputer ini. Riwayatnya dapat disimpan untuk proses masuk berikutnya, atau dihapus selamanya.</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>Hapus akun, simpan riwayat</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>Hapus akun dan riwayat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>%1 · %2</source>
        <comment>facts</comment>
        <extracomment>Joins the facts about a person in the second line of a row: id · scope · time.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Room “%1”</source>
        <extracomment>What a block covers.</extracomment>
        <translation>Ruang “%1”</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Pesan langsung</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>diblokir %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>terakhir aktif %1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1. Sedang membuka blokir</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1. Gagal: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Ruang: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Diblokir: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Terakhir aktif: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>Tidak dapat membuka blokir: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1, dilarang masuk ke ruang %2</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1, dilarang masuk %2, ke ruang %3</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1, diblokir, pesan langsung</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1, diblokir %2, pesan langsung</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Ba&amp;ris</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Foto profil</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>Setiap orang memilih tempat foto profilnya disimpan. Pengelola tempat itu dapat melihat bahwa Anda memuatnya.</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>&amp;Samarkan nama dan foto profil sampai ditunjuk atau difokuskan</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>Daftar dan riwayat</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>&amp;Perbarui daftar</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>Permintaan s&amp;ekaligus</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>Untuk membuka blokir banyak orang. Jika koneksi lambat, gunakan angka yang lebih kecil.</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>Simpan ri&amp;wayat</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>Entri yang lebih lama dihapus dari komputer ini.</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>Pengaturan tidak dapat disimpan di sini: pengaturan berlaku sampai program ditutup.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Bahasa sistem</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Lega</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>Dari semua orang</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>Hanya dari server</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Hanya secara manual</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Setiap %Ln menit</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Selamanya</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>Selama %Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>Tidak ada akun yang dikenal di komputer ini.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Masuk dengan akun lain…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: token disimpan di rantai kunci</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: token tidak disimpan</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>Menghapus akun berarti keluar dari akun itu: token dan daftar terakhirnya dihapus dari komputer ini. Anda dapat memilih apakah riwayatnya disimpan.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Akan terhubung ke %1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Siapa pun di antara Anda dan %1 dapat membaca token Anda dan bertindak sebagai Anda.</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>Tercantum di halaman aplikasi Anda di dasbor IMKIT, misalnya %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Gunakan %1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>Masukkan alamat server.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Alamat harus diawali https://.</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>Nama server belum ada dalam alamat.</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>Alamat tidak boleh berisi nama pengguna atau kata sandi.</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>Alamat tidak boleh berisi “?” atau “#”.</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>Ini bukan alamat.</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>Koneksi ini tidak dienkripsi. Gunakan https://, atau izinkan di bawah.</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>Masukkan kunci klien.</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>Kunci klien hanya boleh berisi huruf, angka, dan simbol tanpa spasi, paling banyak %L1 karakter.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>Masukkan token Anda.</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>Token hanya boleh berisi huruf, angka, dan simbol tanpa spasi, paling banyak %L1 karakter.</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>Tidak dapat masuk.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>Server tidak menerima token ini. Token mungkin sudah kedaluwarsa: dapatkan yang baru.</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>Server tidak mengenali kunci klien ini.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>Sesi Anda telah berakhir</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>Masuk ke aplikasi Anda</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>Masukkan token baru untuk melanjutkan. Yang sudah Anda mulai tidak akan hilang.</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>Anda memerlukan token; pengelola aplikasi Anda dapat memberikannya.</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>Anda memerlukan tiga hal; pengelola aplikasi Anda dapat memberikannya.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>&amp;Kunci klien</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>Tercantum di halaman aplikasi Anda di dasbor IMKIT. Kunci ini tidak rahasia.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>Diterbitkan oleh backend aplikasi Anda untuk pengguna Anda. Token ini rahasia dan akan kedaluwarsa, sering kali setelah tujuh hari.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Tampilkan token</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>Hubungkan tanpa &amp;enkripsi</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>Tetap &amp;masuk</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>Tidak ada rantai kunci di sini: Anda tetap masuk sampai program ditutup.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>Token disimpan di rantai kunci komputer ini.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Memeriksa ke server…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>Akun ini terbuka di jendela lain.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Masuk sebagai %1</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>Komputer ini tidak menyimpan token untuk akun ini. Masukkan token untuk melihat daftarnya.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln diblokir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln cocok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>membuka blokir %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>%Ln pemblokiran akun yang sudah dihapus tidak ditampilkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Memperbarui…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>Diperbarui %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>baru saja</translation>
    </message>
</context>
</TS>
