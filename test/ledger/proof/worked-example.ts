/** The three-entry log worked out by hand in the description of the formats: its entries, keys and files. Seeds are public test values. */
export const worked = {
  origin: "ledger.example/agency/6410101",
  entries: [
    `{"at":"2026-11-22T02:00:00.000Z","data":{"budgetSatang":"4500000","subject":"จัดซื้อวัสดุสำนักงาน"},"log":"ledger.example/agency/6410101","seq":0,"type":"need","v":1}`,
    `{"at":"2026-11-22T03:00:00.000Z","commit":{"supplier.name":"7m1FzU9IB1ymJGkrn4fqZVGml4836qTeBTqtw2apjtA","supplier.taxId":"Xsud8qKEW9EjfTjpShg37eVuB2VH93941AzHJE4CLT0"},"data":{"amountSatang":"4425000","method":"specific"},"log":"ledger.example/agency/6410101","refs":[0],"seq":1,"type":"contract","v":1}`,
    `{"at":"2026-11-22T04:00:00.000Z","corrects":1,"data":{"amountSatang":"4424000"},"log":"ledger.example/agency/6410101","reason":"typing error in the amount","seq":2,"type":"correction","v":1}`
  ],
  leaves: [
    "16bea4072ba71ebbe2d20521803e286dc8b3890d5eb6852129c94101f65d96df",
    "c07b9d420ebfb4087aed158b1d70e487f7ed68440bdb4ebcb3758494b497753b",
    "bb3179cfb329ccf71d3890bb39b3a98ddabfa86f1d2ac12d0764f349354070fe"
  ],
  root2: "3dd2e13deed3d370e1a118eb2175590efe19b8d4342410f074c9c7dd276b122d",
  root3: "9623c4121a515d6bac3950058def24b01c67178250eab94f24d39ab7c3a49a42",
  seeds: { log: 1, nextLog: 2, witness: 3 },
  logKey: "ledger.example/agency/6410101+4ae237b8+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c",
  nextLogKey: "ledger.example/agency/6410101+c7c601c2+AYE5dw6ofRdfVqNUZsNMfszLjYqRtO43ol32D1uPybOU",
  witnessKey: "witness.example/w1+d9ed62c5+BO1JKMYo0cLG6ukDOJBZlWEpWSc6XGP5NjbBRhSshzfR",
  bundle: {
    path: "tile/entries/000.p/3",
    bytes: 706,
    sha256: "0468f35d4e0d605561016360bf9ae4fc46fb15ae5544c8357e2b7268e2403b91"
  },
  tile: {
    path: "tile/0/000.p/3",
    bytes: 96,
    sha256: "64de7e9a17a5c297f5db3f3b82a30c812a44194ddb576408bc6fbfab59f2369b"
  },
  cosignedAt: 1_795_402_800,
  checkpoint: `ledger.example/agency/6410101
3
liPEEhpRXWusOVAFje8ksBxnF4JQ6rlPJNOat8OkmkI=

— ledger.example/agency/6410101 SuI3uFuG/PYdsp0pIp3ItdXooyJAMTEsyGCkT2loXmuiH7QyCMmltJpXi5OO8mrtsLZ6u8ETzz/rqvJCqkoUEL56uAw=
— witness.example/w1 2e1ixQAAAABrA6wwUOBlvw7mQGX/MubCVnKfUDG02vry93vCqCTqkqSSONRsXqQ6Cz4kdSfaoME/QYlM7ozVVkZrEF4bEROaA7MoCA==
`,
  proofOfEntry1: `c2sp.org/tlog-proof@v1
index 1
Fr6kByunHrvi0gUhgD4obciziQ1etoUhKclBAfZdlt8=
uzF5z7MpzPcdOJC7ObOpjdq/qG8dKsEtB2TzSTVAcP4=

ledger.example/agency/6410101
3
liPEEhpRXWusOVAFje8ksBxnF4JQ6rlPJNOat8OkmkI=

— ledger.example/agency/6410101 SuI3uFuG/PYdsp0pIp3ItdXooyJAMTEsyGCkT2loXmuiH7QyCMmltJpXi5OO8mrtsLZ6u8ETzz/rqvJCqkoUEL56uAw=
— witness.example/w1 2e1ixQAAAABrA6wwUOBlvw7mQGX/MubCVnKfUDG02vry93vCqCTqkqSSONRsXqQ6Cz4kdSfaoME/QYlM7ozVVkZrEF4bEROaA7MoCA==
`,
  bothKeys: `ledger.example/agency/6410101
3
liPEEhpRXWusOVAFje8ksBxnF4JQ6rlPJNOat8OkmkI=

— ledger.example/agency/6410101 SuI3uFuG/PYdsp0pIp3ItdXooyJAMTEsyGCkT2loXmuiH7QyCMmltJpXi5OO8mrtsLZ6u8ETzz/rqvJCqkoUEL56uAw=
— ledger.example/agency/6410101 x8YBwukHjk8uCKXcIkg/ARRgnQog7ZuPnnz4oJ2avNpOTSHaF46hmhWa5UK0qD/lrJwubJVx66759jWLwgXCFfZNawY=
`
} as const
