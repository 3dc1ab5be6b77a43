prongsai.example/agency/6990001
600
dYLJnwBeTjhIpoaISIXEN0GUa1q+si+DKMp12ECy88A=

— prongsai.example/agency/6990001 0A9v2G/g9GiSB05epDk70fSR7D2XWSc6L1CrjDXQU6lMF0c/r121BKERyirz5S6cDPXZ/iyz0UzYvSEfhXO/HhY9nQQ=
